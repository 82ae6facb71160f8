SELECT
  c.outage,
  c.recipient,
  c.channel,
  count(*) AS complaints,
  count(DISTINCT c.box) AS boxes,
  sum(CASE WHEN c.interrupts_limitation THEN 1 ELSE 0 END) AS interrupting,
  sum(CASE WHEN c.answered_on IS NULL THEN 0 ELSE 1 END) AS answered,
  min(c.sent_on) AS first_sent_on
FROM complaints c
JOIN mailboxes m ON m.outage = c.outage AND m.dossier = c.dossier
WHERE m.counted
GROUP BY c.outage, c.recipient, c.channel
ORDER BY complaints DESC, c.outage, c.recipient, c.channel
