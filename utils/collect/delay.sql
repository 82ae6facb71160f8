SELECT
  e.outage,
  CASE
    WHEN e.delay_ms < 3600000 THEN 0
    WHEN e.delay_ms < 21600000 THEN 1
    WHEN e.delay_ms < 43200000 THEN 6
    WHEN e.delay_ms < 86400000 THEN 12
    WHEN e.delay_ms < 172800000 THEN 24
    WHEN e.delay_ms < 259200000 THEN 48
    WHEN e.delay_ms < 345600000 THEN 72
    WHEN e.delay_ms < 432000000 THEN 96
    ELSE 120
  END AS from_hours,
  count(*) AS messages,
  count(DISTINCT e.box) AS boxes
FROM evidence e
JOIN mailboxes m ON m.outage = e.outage AND m.dossier = e.dossier
WHERE m.counted AND e.kind IN ('late', 'access') AND e.delay_ms >= 0
GROUP BY 1, 2
ORDER BY 1, 2
