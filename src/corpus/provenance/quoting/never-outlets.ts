import { words } from '../words.js';

/** Networks, companies and offices that are called sites, agencies and channels as outlets are, and report nothing. */
const NEVER_OUTLETS: ReadonlySet<string> = new Set(
  words`facebook, twitter, x, instagram, youtube, tiktok, telegram, whatsapp, linkedin, reddit, wikipedia, snapchat, threads, bluesky,
    mastodon, pinterest, discord, weibo, wechat, vk, vkontakte, odnoklassniki, viber, signal, twitch, tumblr, quora, medium, substack,
    google, amazon, ebay, netflix, spotify, apple, microsoft, meta, booking.com, airbnb, tripadvisor, expedia, idealo, check24,
    immoscout24, willhaben, change.org, gofundme, kickstarter, wikileaks, polymarket, github, strava, tinder, disney+,
    nasa, esa, roskosmos, roscosmos, frontex, europol, eurojust, interpol, fitch, moody's, moody’s, standard & poor's, s&p, fda, ema, iaea,
    fao, who, usaid, unrwa, unicef, nsa, cia, fbi, fsb, mi5, mi6, mossad, afd, fifa, uefa, bundesnetzagentur,
    фейсбук, твиттер, інстаграм, инстаграм, ютуб, телеграм, телеграмм, вконтакте, одноклассники, вотсап, ватсап, тикток,
    википедия, вікіпедія, госуслуги, госзакупки, дія, роскосмос, наса, фронтекс, европол, интерпол, росатом, авито, озон, яндекс,
    فيسبوك, فيس بوك, تويتر, إكس, اكس, إنستغرام, انستغرام, إنستجرام, يوتيوب, تيك توك, تيكتوك, تلغرام, تيليغرام, تليجرام, واتساب, واتس آب,
    لينكد إن, سناب شات, ويكيبيديا, ناسا, فرونتكس, يوروبول, إنتربول, الإنتربول, أونروا, الأونروا, يونيسف, فيتش, موديز, غوغل, جوجل, نتفليكس, أمازون`,
);

/** Whether a name is that of somebody who may be called an agency, a site or a channel and is no outlet. */
export function isNeverOutlet(name: string): boolean {
  return NEVER_OUTLETS.has(name.toLowerCase());
}
