import { useLanguage, useTexts } from '@/components/design/language';
import { commonTexts } from '@/utils/i18n/common';
import { formatShortDateTime } from '@/utils/i18n/format';
import type { Hop } from '@/utils/mail/hop';
import { useMailWords } from './mail-words';

type Stop = { what: string; instant: string | null; waitMs: number | null };

/**
 * The way of one message from server to server: a bar that shows where the time went, then each
 * stop in words. With no hops known it is only sent and received.
 */
export function DelayTimeline(props: {
  sent: string | null;
  received: string | null;
  hops: readonly Hop[];
}) {
  const texts = useTexts(commonTexts).timeline;
  const mail = useMailWords();
  const language = useLanguage();
  const { sent, received, hops } = props;

  const stops: Stop[] = [
    { what: texts.written, instant: sent, waitMs: null },
    ...hops.map((hop) => ({
      what: texts.hop(mail.server(hop.by)),
      instant: hop.time?.instant ?? null,
      waitMs: hop.waitMs,
    })),
    arrival(sent, received, hops, texts.arrived),
  ];
  const longest = Math.max(0, ...stops.map((stop) => stop.waitMs ?? 0));

  return (
    <div class="timeline">
      <WaitBar stops={stops} />
      <ol aria-label={texts.label}>
        {stops.map((stop, index) => (
          <li key={`${index}-${stop.what}`}>
            <span>{stop.what}</span>
            {stop.instant && (
              <span class="small soft number">{formatShortDateTime(stop.instant, language)}</span>
            )}
            <Wait ms={stop.waitMs} longest={stop.waitMs === longest && longest > 0} />
          </li>
        ))}
      </ol>
    </div>
  );
}

function Wait({ ms, longest }: { ms: number | null; longest: boolean }) {
  const texts = useTexts(commonTexts).timeline;
  if (ms === null || Math.abs(ms) < 60_000) return null;
  if (ms < 0) return <span class="small soft">{texts.wrongClock(-ms)}</span>;
  return <span class={longest ? 'small wait longest' : 'small wait'}>{texts.waited(ms)}</span>;
}

/** Each stretch as long as the message waited; a drawing of the list below it. */
function WaitBar({ stops }: { stops: Stop[] }) {
  const waits = stops.map((stop) => Math.max(0, stop.waitMs ?? 0));
  const total = waits.reduce((sum, wait) => sum + wait, 0);
  const longest = Math.max(...waits);
  if (total === 0) return null;
  let x = 0;
  return (
    <svg class="wait-bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      {waits.map((wait, index) => {
        const width = (wait / total) * 100;
        const start = x;
        x += width;
        return wait > 0 ? (
          <rect
            key={`${index}-${start}`}
            class={wait === longest ? 'longest' : ''}
            x={start}
            width={Math.max(width - 0.6, 0.6)}
            height="8"
          />
        ) : null;
      })}
    </svg>
  );
}

/** The box's own time closes the way: it waited since the last stop whose clock is known. */
function arrival(
  sent: string | null,
  received: string | null,
  hops: readonly Hop[],
  what: string,
): Stop {
  const before = hops.findLast((hop) => hop.time)?.time?.instant ?? sent;
  const waitMs = received && before ? Date.parse(received) - Date.parse(before) : null;
  return { what, instant: received, waitMs };
}
