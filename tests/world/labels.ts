/** The words around the news, as a site of each language has them. */
export interface Labels {
  home: string;
  mostRead: string;
  related: string;
  newsletter: string;
  newsletterText: string;
  subscribe: string;
  signIn: string;
  search: string;
  by: string;
  picture: string;
  share: string;
  advertisement: string;
  about: string;
  contact: string;
  notFound: string;
}

const ORDER: (keyof Labels)[] = [
  'home',
  'mostRead',
  'related',
  'newsletter',
  'newsletterText',
  'subscribe',
  'signIn',
  'search',
  'by',
  'picture',
  'share',
  'advertisement',
  'about',
  'contact',
  'notFound',
];

const texts: Record<string, string> = {
  en: 'Home|Most read|Related|The morning letter|Five stories worth your time, at seven every day.|Sign up|Sign in|Search|By|Illustration|Share|Advertisement|About us|Contact|This page does not exist.',
  es: 'Portada|Lo más leído|Además|El boletín|Las cinco noticias del día, en tu correo a las siete.|Suscribirme|Ingresar|Buscar|Por|Ilustración|Compartir|Publicidad|Quiénes somos|Contacto|Esta página no existe.',
  fr: 'Accueil|Les plus lus|À lire aussi|La lettre du matin|L’essentiel de l’actualité, chaque jour à sept heures.|S’abonner|Se connecter|Rechercher|Par|Illustration|Partager|Publicité|Qui sommes-nous ?|Contact|Cette page n’existe pas.',
  de: 'Startseite|Meistgelesen|Mehr zum Thema|Der Morgenbrief|Das Wichtigste um sieben Uhr in Ihrem Postfach.|Anmelden|Login|Suche|Von|Illustration|Teilen|Anzeige|Über uns|Kontakt|Diese Seite gibt es nicht.',
  'pt-BR':
    'Início|Mais lidas|Leia também|Boletim da manhã|As principais notícias do dia no seu e-mail.|Assinar|Entrar|Buscar|Por|Ilustração|Compartilhar|Publicidade|Quem somos|Fale conosco|Esta página não existe.',
  ar: 'الرئيسية|الأكثر قراءة|اقرأ أيضًا|النشرة الصباحية|أبرز أخبار اليوم تصل إلى بريدك كل صباح.|اشترك|تسجيل الدخول|بحث|كتب|رسم توضيحي|مشاركة|إعلان|من نحن|اتصل بنا|هذه الصفحة غير موجودة.',
  fa: 'خانه|پربازدیدها|بیشتر بخوانید|خبرنامه صبح|مهم‌ترین خبرهای روز، هر صبح در صندوق شما.|عضویت|ورود|جستجو|نوشته|تصویرسازی|هم‌رسانی|آگهی|درباره ما|تماس|این صفحه وجود ندارد.',
  ja: 'トップ|アクセスランキング|関連記事|朝のメール|今日の主なニュースを毎朝7時にお届けします。|登録する|ログイン|検索|文・|イラスト|シェア|広告|会社案内|お問い合わせ|このページは存在しません。',
  'zh-Hans':
    '首页|热门排行|相关阅读|早间邮报|每天早上七点，五条值得一读的新闻。|订阅|登录|搜索|文／|示意图|分享|广告|关于我们|联系我们|页面不存在。',
  ko: '홈|많이 본 뉴스|관련 기사|아침 편지|하루 다섯 가지 소식을 매일 7시에 보내드립니다.|구독하기|로그인|검색|글|그래픽|공유|광고|회사 소개|문의|없는 페이지입니다.',
  ru: 'Главная|Самое читаемое|Читайте также|Утренняя рассылка|Пять главных новостей каждый день в семь утра.|Подписаться|Войти|Поиск|Автор:|Иллюстрация|Поделиться|Реклама|О редакции|Контакты|Такой страницы нет.',
  hi: 'होम|सबसे ज़्यादा पढ़ी गईं|यह भी पढ़ें|सुबह की चिट्ठी|दिन की पाँच बड़ी ख़बरें, हर सुबह सात बजे।|सब्सक्राइब करें|लॉग इन|खोजें|रिपोर्ट:|चित्रांकन|साझा करें|विज्ञापन|हमारे बारे में|संपर्क|यह पेज मौजूद नहीं है।',
  tr: 'Ana sayfa|Çok okunanlar|İlgili haberler|Sabah bülteni|Günün beş haberi her sabah yedide e-postanızda.|Abone ol|Giriş|Ara|Haber:|Görsel|Paylaş|Reklam|Hakkımızda|İletişim|Böyle bir sayfa yok.',
};

/** The words of one language; those of English for a language that the world has no outlet in. */
export function labelsOf(lang: string): Labels {
  const words = (texts[lang] ?? texts.en!).split('|');
  return Object.fromEntries(ORDER.map((label, index) => [label, words[index]])) as unknown as Labels;
}
