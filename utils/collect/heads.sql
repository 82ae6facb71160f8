SELECT
  d.outage,
  coalesce(d.head, 'none') AS head,
  count(DISTINCT d.box) AS boxes,
  count(*) AS damages,
  coalesce(sum(CASE WHEN d.status = 'proven' THEN d.amount_cents END), 0) AS proven_cents,
  coalesce(sum(d.amount_cents), 0) AS with_estimates_cents,
  sum(CASE WHEN d.amount_cents IS NULL THEN 1 ELSE 0 END) AS without_amount
FROM damages d
JOIN mailboxes m ON m.outage = d.outage AND m.dossier = d.dossier
WHERE m.counted
GROUP BY d.outage, coalesce(d.head, 'none')
ORDER BY d.outage, with_estimates_cents DESC, head
