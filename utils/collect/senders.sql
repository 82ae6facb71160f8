SELECT
  e.sender,
  sum(CASE WHEN e.kind = 'never' THEN 1 ELSE 0 END) AS never_arrived,
  sum(CASE WHEN e.kind = 'bounced' THEN 1 ELSE 0 END) AS bounced,
  sum(CASE WHEN e.kind IN ('late', 'access') THEN 1 ELSE 0 END) AS late,
  count(DISTINCT e.box) AS boxes
FROM evidence e
JOIN mailboxes m ON m.outage = e.outage AND m.dossier = e.dossier
WHERE m.counted AND e.sender IS NOT NULL AND e.kind IN ('never', 'bounced', 'late', 'access')
GROUP BY e.sender
ORDER BY never_arrived DESC, bounced DESC, late DESC, e.sender
LIMIT 100
