SELECT
  outage,
  CAST(floor(CAST(silence_in_outage_ms AS DOUBLE) / 86400000) AS BIGINT) AS days,
  count(*) AS boxes,
  sum(CASE WHEN verdict = 'proven' THEN 1 ELSE 0 END) AS proven
FROM mailboxes
WHERE counted AND silence_in_outage_ms IS NOT NULL
GROUP BY outage, CAST(floor(CAST(silence_in_outage_ms AS DOUBLE) / 86400000) AS BIGINT)
ORDER BY outage, days
