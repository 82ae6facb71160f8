SELECT
  m.outage,
  coalesce(m.plan, 'unknown') AS plan,
  coalesce(d.head, 'none') AS head,
  count(DISTINCT m.box) AS boxes,
  count(*) AS damages,
  coalesce(sum(CASE WHEN d.status = 'proven' THEN d.amount_cents END), 0) AS proven_cents,
  coalesce(sum(CASE WHEN d.status = 'estimated' THEN d.amount_cents END), 0) AS estimated_cents,
  sum(CASE WHEN d.amount_cents IS NULL THEN 1 ELSE 0 END) AS without_amount
FROM mailboxes m
JOIN damages d ON d.outage = m.outage AND d.dossier = m.dossier
WHERE m.counted
GROUP BY m.outage, coalesce(m.plan, 'unknown'), coalesce(d.head, 'none')
ORDER BY boxes DESC, m.outage, plan, head
