import { useRef, useState } from 'preact/hooks';
import { Button } from './Button';

type FilesProps = {
  label: string;
  /** As the `accept` attribute of a file input. */
  accept: string;
  multiple?: boolean;
  onFiles: (files: File[]) => void;
};

/** Takes files that are dropped on it, or picked with its button. */
export function FileDrop({ hint, ...picker }: FilesProps & { hint: string }) {
  const [over, setOver] = useState(false);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut for the button inside.
    <div
      class={over ? 'file-drop over' : 'file-drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const files = [...(event.dataTransfer?.files ?? [])];
        if (files.length > 0) picker.onFiles(files);
      }}
    >
      <FilePicker {...picker} />
      <p class="field-hint">{hint}</p>
    </div>
  );
}

/** A button that opens the system's file chooser. */
export function FilePicker({ label, accept, multiple = false, onFiles }: FilesProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button icon="file" onPress={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        multiple={multiple}
        onChange={({ currentTarget }) => {
          onFiles([...(currentTarget.files ?? [])]);
          currentTarget.value = '';
        }}
      />
    </>
  );
}
