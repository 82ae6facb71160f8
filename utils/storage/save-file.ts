import browser, { type Downloads } from 'webextension-polyfill';

/** The browser did not finish saving a file: the user cancelled, or the disk is full. */
export class NotSaved extends Error {
  override readonly name = 'NotSaved';
}

/** Hands a file to the browser's downloads and waits for its own word that it is there. */
export async function saveFile(file: Blob, filename: string): Promise<void> {
  const url = URL.createObjectURL(file);
  try {
    const id = await browser.downloads.download({ url, filename, saveAs: false });
    if ((await endOf(id)) !== 'complete') throw new NotSaved(filename);
  } finally {
    URL.revokeObjectURL(url);
  }
}

function endOf(id: number): Promise<Downloads.State> {
  return new Promise((resolve, reject) => {
    const settle = (state: string | undefined) => {
      if (state !== 'complete' && state !== 'interrupted') return;
      browser.downloads.onChanged.removeListener(onChanged);
      resolve(state);
    };
    const onChanged = (delta: Downloads.OnChangedDownloadDeltaType) => {
      if (delta.id === id) settle(delta.state?.current);
    };
    browser.downloads.onChanged.addListener(onChanged);
    // A small file may have been saved before anyone listened.
    browser.downloads.search({ id }).then(([download]) => settle(download?.state), reject);
  });
}
