import { TextField } from '@/components/design/Field';

/** A day, and its time where it is known: `YYYY-MM-DD` and `HH:MM` on Rome's clocks. */
export function DayTime(props: {
  labels: { day: string; time: string };
  day: string;
  time: string;
  /** What is wrong with the day. */
  error: string | null;
  onDay: (day: string) => void;
  onTime: (time: string) => void;
}) {
  const { labels, day, time, error, onDay, onTime } = props;
  return (
    <div class="field-row">
      <TextField label={labels.day} type="date" value={day} onChange={onDay} error={error} />
      <TextField label={labels.time} type="time" value={time} onChange={onTime} />
    </div>
  );
}
