import { Disclosure } from '@/components/design/Disclosure';
import { useLanguage, useTexts } from '@/components/design/language';
import type { EvidenceDetail } from '@/utils/evidence/detail';
import type { Evidence } from '@/utils/evidence/schema';
import { commonTexts } from '@/utils/i18n/common';
import { evidenceTexts } from '@/utils/i18n/evidence';
import { formatBytes, formatDuration, formatShortDateTime } from '@/utils/i18n/format';
import { mailTexts } from '@/utils/i18n/mail';
import { outageTexts } from '@/utils/i18n/outages';
import { CLOCK_TOLERANCE_MS, type Place, type Wait } from '@/utils/mail/delay';
import { displayText } from '@/utils/mail/display-text';
import { BounceFacts } from './BounceFacts';
import { CustodyTrail } from './CustodyTrail';
import { DelayTimeline } from './DelayTimeline';
import { Facts } from './Facts';
import { WrittenTimes } from './WrittenTimes';

/** All that is known of one piece of evidence: first in words, then each thing as it was written. */
export function EvidenceFacts({ item, detail }: { item: Evidence; detail: EvidenceDetail | null }) {
  const texts = useTexts(evidenceTexts);
  const common = useTexts(commonTexts);
  const { sha256, declaration, origin } = item;
  return (
    <div class="stack">
      {detail && <WaitInWords detail={detail} item={item} />}
      {sha256 && (
        <DelayTimeline
          sent={item.sent?.instant ?? null}
          received={item.received?.instant ?? null}
          hops={item.hops}
        />
      )}
      {declaration?.wouldHaveDone && <p>{declaration.wouldHaveDone}</p>}
      {declaration?.howKnown && <p class="soft">{common.howKnown[declaration.howKnown]}</p>}
      <p class="small soft">
        {sha256 ? common.evidence.original(sha256.slice(0, 8)) : common.evidence.declared}
      </p>
      <div>
        {sha256 && (
          <Disclosure title={texts.times.title}>
            <WrittenTimes item={item} />
          </Disclosure>
        )}
        {detail?.bounce && (
          <Disclosure title={texts.bounce.title} open>
            <BounceFacts bounce={detail.bounce} />
          </Disclosure>
        )}
        {origin !== 'declared' && (
          <Disclosure title={texts.original.title}>
            <Original item={item} detail={detail} />
          </Disclosure>
        )}
        {detail && detail.custody.length > 0 && (
          <Disclosure title={texts.custody.title} aside={String(detail.custody.length)}>
            <CustodyTrail entries={detail.custody} />
          </Disclosure>
        )}
      </div>
    </div>
  );
}

/** Where the message waited, what that phase of the outage did to mail, and where times disagree. */
function WaitInWords({ item, detail }: { item: Evidence; detail: EvidenceDetail }) {
  const texts = useTexts(evidenceTexts);
  const mail = useTexts(mailTexts);
  const { phases } = useTexts(outageTexts);
  const language = useLanguage();
  const { delay, phase } = detail;
  const known = phase && Object.entries(phases).find(([id]) => id === phase.id)?.[1];
  const last = item.hops.findLast(({ time }) => time !== null)?.time ?? null;
  const disagree = Math.abs(delay.storingMs ?? 0) > CLOCK_TOLERANCE_MS;
  const time = (instant: string) => formatShortDateTime(instant, language);
  return (
    <>
      {delay.longest && delay.longest.waitMs > CLOCK_TOLERANCE_MS && (
        <p class="notice-title">
          {mail.waited({
            duration: formatDuration(delay.longest.waitMs, language),
            wait: shownWait(delay.longest),
          })}
        </p>
      )}
      {known && <p class="soft">{texts.phase(known.name, known.fate)}</p>}
      {disagree && last && item.received && (
        <p class="soft">{texts.times.disagree(time(last.instant), time(item.received.instant))}</p>
      )}
    </>
  );
}

/** The names of servers stand as their `Received` fields have them. */
function shownWait({ from, to, waitMs }: Wait): Wait {
  const shown = (place: Place) => ({ ...place, host: place.host && displayText(place.host) });
  return { from: shown(from), to: shown(to), waitMs };
}

/** The message as the server holds it and as it is kept, and what servers wrote of its sender. */
function Original({ item, detail }: { item: Evidence; detail: EvidenceDetail | null }) {
  const texts = useTexts(evidenceTexts).original;
  const language = useLanguage();
  const { folder, serverId, server, bytes, sha256, messageId } = item;
  const { results = [], signedBy = [] } = detail?.authentication ?? {};
  const size = server?.size ?? null;
  return (
    <Facts
      facts={[
        [texts.sha256, <span class="mono">{sha256}</span>],
        [texts.bytes, bytes === null ? null : formatBytes(bytes, language)],
        [texts.messageId, messageId && <span class="mono">{messageId}</span>],
        [texts.folder, folder],
        [texts.serverId, serverId],
        [texts.serverSize, size === null ? null : formatBytes(size, language)],
        [texts.serverFlags, server?.flags ?? null],
        [
          texts.authentication,
          results.length === 0
            ? null
            : results
                .map(({ method, result, server: by }) => `${method}: ${result} (${by})`)
                .join(', '),
        ],
        [texts.signedBy, signedBy.length === 0 ? null : signedBy.join(', ')],
      ]}
    />
  );
}
