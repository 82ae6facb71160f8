import { channels as en } from './en/channels';
import { type ChannelTexts, channels as it } from './it/channels';
import type { Texts } from './language';

export const channelTexts: Texts<ChannelTexts> = { it, en };
