SELECT
  outage,
  box,
  count(*) AS dossiers,
  min(created_ms) AS first_created_ms,
  max(created_ms) AS last_created_ms
FROM mailboxes
GROUP BY outage, box
HAVING count(*) > 1
ORDER BY dossiers DESC, outage, box
