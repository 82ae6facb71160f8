/** The mark of PostaPersa: an envelope with a piece missing. The icons in public/icon are this drawing. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 32 32" aria-hidden="true">
      <rect class="mark-ground" width="32" height="32" rx="7" />
      <path class="mark-paper" d="M6 10h9.2v4.4l-1.9 2.2 3.4 2.4-1.5 1.9V24H6z" />
      <path class="mark-paper" d="M19.4 10H26v14h-6.6v-2.6l1.6-2.9-3.4-2.5 1.8-1.9z" />
      <path class="mark-fold" d="m6.6 10.8 7.4 6M25.4 10.8 20.6 14.8" />
    </svg>
  );
}
