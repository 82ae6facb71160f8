SELECT outage, dossier, file, 'custody' AS contradiction, count(*) AS items
FROM problems
WHERE code IN ('custody-broken', 'custody-head-differs', 'custody-unreadable', 'custody-missing')
GROUP BY outage, dossier, file
UNION ALL
SELECT outage, dossier, file, 'other-message' AS contradiction, count(*) AS items
FROM problems
WHERE code IN ('evidence-hash-differs', 'evidence-file-missing')
GROUP BY outage, dossier, file
UNION ALL
SELECT outage, dossier, file, 'custody-order' AS contradiction, custody_reversals AS items
FROM mailboxes
WHERE custody_reversals > 0
UNION ALL
SELECT outage, dossier, file, 'custody-after-export' AS contradiction, 1 AS items
FROM mailboxes
WHERE custody_last_ms > created_ms
UNION ALL
SELECT e.outage, e.dossier, m.file, 'shared-message' AS contradiction, count(*) AS items
FROM evidence e
JOIN (
  SELECT sha256
  FROM evidence
  WHERE origin = 'webmail' AND sha256 IS NOT NULL
  GROUP BY sha256
  HAVING count(DISTINCT box) > 1
) shared ON shared.sha256 = e.sha256
JOIN mailboxes m ON m.outage = e.outage AND m.dossier = e.dossier
WHERE e.origin = 'webmail'
GROUP BY e.outage, e.dossier, m.file
UNION ALL
SELECT e.outage, e.dossier, m.file, 'impossible-time' AS contradiction, count(*) AS items
FROM evidence e
JOIN mailboxes m ON m.outage = e.outage AND m.dossier = e.dossier
WHERE e.received_ms > e.marked_ms
  OR e.marked_ms > m.created_ms
  OR e.received_ms < e.sent_ms - 86400000
GROUP BY e.outage, e.dossier, m.file
UNION ALL
SELECT e.outage, e.dossier, m.file, 'wrong-delay' AS contradiction, count(*) AS items
FROM evidence e
JOIN mailboxes m ON m.outage = e.outage AND m.dossier = e.dossier
WHERE e.delay_ms <> e.received_ms - e.sent_ms
GROUP BY e.outage, e.dossier, m.file
ORDER BY contradiction, outage, file
