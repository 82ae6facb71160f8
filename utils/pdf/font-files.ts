import mono from '@expo-google-fonts/fira-mono/400Regular/FiraMono_400Regular.ttf?url';
import regular from '@expo-google-fonts/ibm-plex-sans/400Regular/IBMPlexSans_400Regular.ttf?url';
import bold from '@expo-google-fonts/ibm-plex-sans/600SemiBold/IBMPlexSans_600SemiBold.ttf?url';
import emoji from '@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf?url';
import arabic from '@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf?url';
import hebrew from '@expo-google-fonts/noto-sans-hebrew/400Regular/NotoSansHebrew_400Regular.ttf?url';
import { FONT_NAMES, type FontName, type PdfFonts } from './fonts';

/** Addresses of the font files inside the extension; 1.7 MB, all under the SIL Open Font License. */
const FONT_FILES: Readonly<Record<FontName, string>> = {
  regular,
  bold,
  mono,
  arabic,
  hebrew,
  emoji,
};

/** Reads the fonts from the extension's own files. Throws where one is missing. */
export async function loadFonts(fetchFile: typeof fetch): Promise<PdfFonts> {
  const entries = await Promise.all(
    FONT_NAMES.map(async (name) => {
      const response = await fetchFile(FONT_FILES[name]);
      if (!response.ok) throw new Error(`Font ${name}: HTTP ${response.status}`);
      return [name, new Uint8Array(await response.arrayBuffer())] as const;
    }),
  );
  return Object.fromEntries(entries) as PdfFonts;
}
