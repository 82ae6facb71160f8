SELECT
  outage,
  count(*) AS boxes,
  sum(CASE WHEN verdict = 'proven' THEN 1 ELSE 0 END) AS proven,
  sum(CASE WHEN verdict = 'reduced' THEN 1 ELSE 0 END) AS reduced,
  sum(CASE WHEN verdict = 'weak' THEN 1 ELSE 0 END) AS weak,
  sum(CASE WHEN verdict IN ('proven', 'reduced', 'weak') THEN 0 ELSE 1 END) AS unproven,
  sum(evidence_items) AS evidence_items,
  sum(asked_risarcimento_cents) AS asked_risarcimento_cents
FROM mailboxes
WHERE counted
GROUP BY outage
ORDER BY outage
