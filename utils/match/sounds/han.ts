import { soundTable } from './table.ts';

/**
 * The characters that Chinese uses to write foreign names by sound, simplified and traditional: how each begins, and whether it ends in n.
 * Nothing else of a syllable is kept, because nothing else survives in a skeleton.
 */
export const HAN = soundTable({
  a: '阿亚亞艾爱愛埃奥奧欧歐伊依易约約尤于乌烏伍瓦沃娃威韦韋维維魏怀懷华華优優雅耶叶葉耀娅婭厄俄额額以犹猶也',
  an: '安恩因英印温溫文翁云雲万萬旺汪扬揚杨楊延燕',
  ba: '巴芭贝貝比彼波博布伯拜柏碧别別邦白北保鲍鮑',
  ban: '班本宾賓彬',
  pa: '帕佩皮普珀派坡蒲',
  pan: '潘庞龐彭平品',
  ma: '马馬玛瑪麦麥迈邁米密莫默姆穆梅美毛茅',
  man: '曼门門蒙敏明孟',
  fa: '法菲费費夫弗福富佛',
  fan: '芬凡范範丰豐方',
  da: '达達戴道德迪杜多蒂代狄',
  dan: '丹登丁东東顿頓邓鄧',
  ta: '塔泰陶特图圖托提铁鐵忒',
  tan: '坦汤湯唐廷滕腾騰通',
  na: '纳納娜内內尼妮涅纽紐努诺諾奈耐',
  nan: '南宁寧农農',
  la: '拉莱萊劳勞勒雷里丽麗利莉列卢盧鲁魯路罗羅洛蕾礼禮理立律吕呂露',
  lan: '兰蘭朗林琳隆伦倫龙龍连連莲蓮冷',
  r: '尔爾儿兒',
  ra: '热熱瑞若日',
  ran: '让讓仁冉',
  ga: '盖蓋高戈格古哥葛果瓜圭',
  gan: '甘冈岡根贡貢',
  ka: '卡凯凱考科克库庫奎柯夸喀',
  kan: '坎康肯昆孔',
  ha: '哈海豪赫黑胡惠霍侯许許',
  han: '翰汉漢亨洪韩韓罕',
  Sa: '基吉季加贾賈杰傑家嘉久居奇齐齊乔喬切琪丘西希锡錫夏肖谢謝休歇沙莎舍什史施诗詩室',
  San: '金京靖詹珍真琼瓊钦欽秦香辛欣星新盛逊遜顺順山尚申圣聖森',
  za: '扎泽澤朱兹茲卓佐祖孜',
  zan: '赞贊曾宗',
  sa: '茨采策察查恰萨薩塞赛賽瑟斯丝絲苏蘇索思色肃肅',
  san: '岑桑松孙孫',
});
