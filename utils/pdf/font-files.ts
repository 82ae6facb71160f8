import { FONT_NAMES, type FontName, type PdfFonts } from './fonts';

/** Where the fonts stand in the packages that bring them, all under the SIL Open Font License. */
export const FONT_SOURCES: Readonly<Record<FontName, string>> = {
  regular: '@expo-google-fonts/ibm-plex-sans/400Regular/IBMPlexSans_400Regular.ttf',
  bold: '@expo-google-fonts/ibm-plex-sans/600SemiBold/IBMPlexSans_600SemiBold.ttf',
  mono: '@expo-google-fonts/fira-mono/400Regular/FiraMono_400Regular.ttf',
  arabic: '@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf',
  hebrew: '@expo-google-fonts/noto-sans-hebrew/400Regular/NotoSansHebrew_400Regular.ttf',
  emoji: '@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf',
};

/** Where the build puts them inside the extension; 1.7 MB together. */
export const fontPath = (name: FontName) => `fonts/${name}.ttf` as const;

/** Reads the fonts from the extension's own files. Throws where one is missing. */
export async function loadFonts(fetchFile: typeof fetch): Promise<PdfFonts> {
  const entries = await Promise.all(
    FONT_NAMES.map(async (name) => {
      const response = await fetchFile(`/${fontPath(name)}`);
      if (!response.ok) throw new Error(`Font ${name}: HTTP ${response.status}`);
      return [name, new Uint8Array(await response.arrayBuffer())] as const;
    }),
  );
  return Object.fromEntries(entries) as PdfFonts;
}
