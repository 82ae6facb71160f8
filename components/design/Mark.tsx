/** The mark of PostaPersa, an envelope with a piece torn off: the drawing of `public/icon/postapersa.svg`. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 32 32" aria-hidden="true">
      <rect class="mark-ground" width="32" height="32" rx="7" />
      <path class="mark-paper" d="M4 10h12.3l1.9 3.3-2 2.7 4.3 1.9-.6 2.8H28V26H4z" />
      <path class="mark-fold" d="m5.3 11.4 10 7.6 2.3-1.8" />
      <path class="mark-piece" d="M18.6 6H29v10.8h-6l.6-3-4.3-1.9 1.9-2.6z" />
      <path class="mark-fold" d="m27.6 7.4-5 3.8" />
    </svg>
  );
}
