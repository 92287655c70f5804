/* A text of the interface, then the same in Japanese and in Traditional Chinese. # is a placeholder for a number, #1 and #2 for the first and second number, and @ for a text that is not translated. */
atlasWords(`Skip to content|本文へ|跳至內文
Timeline|年表|年表
Relations|関係|關係
Claims|主張|主張
Texts|文献|文獻
Index|索引|索引
Evidence|典拠|出處
Date|日付|日期
Certainty|確実さ|確定程度
Links to other facts|他の事実とのつながり|與其他事實的關聯
Rows that refer to it|これに言及する項目|提及它的條目
Previous|前|前
Next|次|後
Evidence of names and parts|名称と部分の典拠|名稱與部分的出處
Passages|段落|段落
Check your copy|手元の写しを照合|核對您的副本
Facts that cite it|これを典拠とする項目|以此為據的條目
View|表示|檢視
Drawing|図|圖
List|一覧|清單
Table|表|表格
Group by|分類|分列
Actor|主体|行為者
Kind|種類|種類
Text|文献|文獻
Status|状態|狀態
Include peripheral rows|主題の外の項目も表示|也顯示主題以外者
Peripheral|主題の外|主題以外
How to read the marks|記号の読み方|符號說明
How to read the lines|線の読み方|線條說明
possible before and after|前後の可能な範囲|前後可能範圍
somewhere within|この中のいずれか|其中某時
no end stated|終わりの記載なし|未載結束
unknown start|始まり不明|開始不明
one of these|これらのいずれか|其中之一
uncertain or approximate|不確実またはおおよそ|不確定或約略
planned or proposed|計画または提案|計畫或提議
halted or ended|中止または終了|中止或終結
denied|否定|否認
supposed|仮定|假設
proposed|提案|提議
asserted|成立するとされる|據稱成立
ended|終了したとされる|據稱已終結
Claims and disputes|主張と争点|主張與爭議
Source texts|典拠となる文献|來源文獻
Index of all rows|全項目の索引|所有條目索引
The texts|文献|文獻
Earliest|最早|最早
Latest|最遅|最晚
Summary|内容|內容
Subject|主語|主體
Relation|関係|關係
Object|対象|對象
When|時期|時間
The same as a table|同じ内容を表で見る|以表格檢視
Disputed statements|争点の概要|爭議大綱
Map of disputes|対立の図|對立關係圖
All claims by claimant|主張者ごとの全主張|依主張者列出全部主張
Grounds|根拠|依據
Objections|反論|異議
This corpus|このコーパス|本語料
Keyboard shortcuts|キー操作|按鍵
Search|検索|搜尋
Version|版|版本
Date of the data|データの日付|資料日期
Fingerprint|指紋|指紋
Licence|ライセンス|授權
Meaning of the properties|項目の意味|欄位說明
Participants|参加者|參與者
Place|場所|地點
Category|分類|類別
Contexts|分野|領域
Names|名称|名稱
Identifiers|識別子|識別碼
Of|所属|隸屬
Published|発行|出版
Publisher|発行者|出版者
Carrier|転載者|轉載者
Authors|著者|作者
Language|言語|語言
Length|長さ|長度
File name|ファイル名|檔名
Claimant|主張者|主張者
Voice|語調|語氣
About|主題|關於
Addressees|相手|對象
According to|情報源|消息來源
From|元|自
To|先|至
Events|出来事|事件
Actors|主体|行為者
Places|場所|地點
Offices|官職|職位
Tenures|在任|任期
Instruments|文書|文書
Provisions|条項|條款
Measures|数値|數值
Links|つながり|關聯
Documents|文献|文獻
Without a date|日付なし|無日期
All actors|すべての主体|所有行為者
All kinds|すべての種類|所有種類
All texts|すべての文献|所有文獻
All statuses|すべての状態|所有狀態
From (date)|いつから|自何時
To (date)|いつまで|至何時
Zoom in|拡大|放大
Zoom out|縮小|縮小
Show all|全体|全部
Copy|コピー|複製
Copied|コピーしました|已複製
Choose a file|ファイルを選ぶ|選擇檔案
Close|閉じる|關閉
Enable keyboard shortcuts|キー操作を使う|使用按鍵
As of|時点|截至
Any day|すべての日|任何日期
No row matches. Remove or widen a filter.|該当なし。条件を広げてください。|沒有符合者，請放寬條件。
# certain, # possible, # not attested that day, # undated.|確実#件、可能#件、その日の記載なし#件、日付なし#件。|確定#項，可能#項，當日無記載#項，無日期#項。
Drop your copy here, or|写しをここに置くか、|將副本拖放至此，或
Your copy does not leave this page.|内容はこのページから出ません。|內容不會離開本頁。
The copy is identical to the recorded text.|一字一句同じ文献です。|與原文逐字相同。
The copy differs from the recorded text.|記録された文献とは異なります。|與所記錄的文獻不同。
match|一致|相符
moved|移動|移動
altered|変更|更動
Differences: #|相違#件|差異#項
Not a date. Expected 2023, 2023-08 or 2023-08-15.|日付ではありません。例：2023、2023-08、2023-08-15。|不是日期。例如 2023、2023-08、2023-08-15。
missing|欠落|缺失
Move between the marks of a drawing|図の中を移動|在圖中逐項移動
Go to the first or the last mark|最初と最後の記号|第一項與最後一項
Open the selected mark|選んだ項目を開く|開啟所選
Zoom in and out|時間の拡大と縮小|放大或縮小時間
Leave a drawing, a search or this list|図・検索・一覧から戻る|離開圖、搜尋或此清單
Show the keyboard shortcuts|このキー一覧|此按鍵說明
Read each line from left to right.|線は左から右へ読みます。|由左至右閱讀各線。
All relations, as a drawing and as a table|すべての関係を図と表で見る|以圖與表格檢視所有關係
Every year with records has the same width.|記録のある年はすべて同じ幅です。|有記錄的年份等寬。
A break in the axis stands for years without records.|軸の切れ目では記録のない年を省いています。|軸線中斷處略去無記錄的年份。
rows|項目|項
Interface|表示言語|介面語言
Showing # of #.|#2件中#1件を表示。|共#2項，顯示#1項。
Cite or|引用・|引用或
correct|訂正|更正
@, passage @|@、段落@|@，段落@
on that day|その日|當日
throughout|期間を通して|整段期間
# @|@ #件|@ #
rows:|項目：|項：
# events, # to #.|出来事#件、#年から#年まで。|事件#項，#年至#年。
# rows, # to #.|項目#件、#年から#年まで。|#項，#年至#年。
# events.|出来事#件。|事件#項。
# rows.|項目#件。|#項。
# undated.|日付のないもの#件。|無日期者#項。
# planned, halted, denied or supposed.|計画・中止・否定・仮定のもの#件。|計畫、中止、否認或假設者#項。
# peripheral, hidden by default.|主題の外#件（求めれば表示）。|主題以外#項（需要時顯示）。
The rows are too many for one page.|項目が多く、一頁に収まらない。|項目過多，無法置於一頁。
Each column of the drawing stands for several rows, shows their number, and leads to its part of the list.|図の各柱は複数の項目とその数を表し、一覧の該当部分へ導く。|圖中各柱代表數項並標示數目，通往清單的相應部分。
As a list|一覧で見る|以清單檢視
Without a day|暦日なし|無確定日
# or before|#年以前|#年或更早
Parts|区分|部分
All parts|すべての区分|所有部分
Timeline by actor|年表（主体別）|年表（依行為者）
Timeline by kind|年表（種類別）|年表（依種類）
Timeline by text|年表（文献別）|年表（依文獻）
Timeline by status|年表（状態別）|年表（依狀態）
Timeline by table|年表（表別）|年表（依表格）
Views|入口|入口
Atlas|アトラス|圖覽
All relations|すべての関係|所有關係
On this page|このページの内容|本頁內容
In time|時間順|時間順序
Rows|項目|各項
Others|その他|其他
# relations, as a drawing grouped by polity, as a table, and as of any day.|関係#件。国・地域ごとの図、表、任意の日の状態。|關係#項：依國家分組的圖、表格，以及任一日的狀態。
# claims with their grounds, objections and answers.|主張#件。双方の立場、根拠、応答。|主張#項：各方立場、依據與回應。
# texts, passage by passage, with a check of your own copy.|文献#件を段落ごとに。手元の写しの照合もできる。|文獻#篇，逐段呈現；可核對您的副本。
All rows of all tables, and the meaning of their properties.|すべての表のすべての項目と、その欄の意味。|各表的所有條目及欄位說明。
# relations among # actors, places, offices and instruments.|主体・場所・官職・文書#2件の間の関係#1件。|#2個行為者、地點、職位與文書之間的關係#1項。
# claims.|主張#件。|主張#項。
A claim records that something was said, not that it is true.|記録された主張は、誰かがそう述べたことを示し、真であることを示すものではない。|收錄一項主張，表示有人提出，不表示其為真。
# statements are disputed.|#件の言明に異論がある。|#項陳述有爭議。
# statement is disputed.|#件の言明に異論がある。|#項陳述有爭議。
This page shows both sides and takes neither.|双方を示し、どちらも選ばない。|兩方並陳，不作取捨。
Each arc leads from an objector to the actor who made the statement.|弧は、異を唱える者から、その言明の主へ向かう。|弧線由提出異議者指向該陳述的主張者。
If a text names nobody, the arc starts or ends at the text.|名を挙げない文献は、文献自体で示す。|未指名者以文獻本身代表。
# objections to a statement of the same actor are only in the outline.|自らの言明に対するもの#件は、概要にのみ示す。|針對自身陳述者#項，僅見於大綱。
# objection to a statement of the same actor is only in the outline.|自らの言明に対するもの#件は、概要にのみ示す。|針對自身陳述者#項，僅見於大綱。
its page|そのページ|其頁面
according to|情報源：|據
thesis|主題文|論題
The argument of @|@の論証|@的論證
Its argument, from the thesis to the grounds|主題文から根拠までの論証|從論題到依據的論證
# rows, from the thesis to its grounds.|主題文から根拠まで#件。|從論題到依據共#項。
Each row appears once, at its shortest distance from the thesis.|各項目は主題文への最短の道筋に一度だけ示す。|各項只出現一次，置於距論題最近處。
All tables of the corpus, each with a list of its rows.|コーパスのすべての表。それぞれ全項目へ導く。|語料的所有表格，各通往其全部條目。
Correct a fact|事実の訂正|更正事實
The page of a row shows its key.|項目の鍵はそのページにある。|條目的鍵載於其頁面。
The seeds of its table have the row under this key.|項目はその表の seeds に同じ鍵で記されている。|該條目以此鍵收於其表的 seeds。
A correction names the text and the clause that support it.|訂正には、どの文献のどの箇所が裏づけるかを記す。|更正須註明由哪篇文獻的哪一處支持。
These keys work on every page if scripts are enabled.|スクリプトが有効なら、どのページでも使える。|啟用指令稿時，各頁皆可使用。
Everything is also possible without them.|キーがなくても同じことができる。|不用按鍵亦可操作。
This table has no rows.|この表に項目はない。|此表尚無條目。
It rests only on teasers, the beginnings of other articles printed beside a text.|本文の横にある他記事の冒頭のみを典拠とする。|僅以文旁其他文章的開頭為據。
Its status is|状態：|其狀態為
The text belongs to its publisher and is not part of the atlas.|文献は発行者のものであり、ここには収めない。|文獻屬出版者所有，此處不收。
Compare your own copy on this page, if scripts are enabled, or with|手元の写しを、スクリプトが有効ならこのページ内で、または次で照合できる：|啟用指令稿時可在本頁核對您的副本，或使用
SHA-256 of the file:|ファイルの SHA-256：|檔案的 SHA-256：
Evidence covers # % of its characters.|文字の#%が何らかの典拠である。|其字元的#%為某項的出處。
# % covered|#%が典拠|涵蓋#%
# rows cite it|これを典拠とする項目#件|以此為據者#項
Previous · @|前 · @|前 · @
Next · @|次 · @|後 · @
not found.|該当なし。|查無此詞。
Did you mean|近い語：|相近者：
Selected mark|選択中の記号|所選符號
Key|鍵|鍵
Fact|事実|事實
Property|欄|欄位
Why|理由|理由
Rule|規則|規則
Correction|訂正|更正
Corrections|訂正|更正
Fits|例外|例外
Withdrawn|取り下げ|撤回
Review|点検|複核
Ordinal|順番|次序
Document|文献|文獻
Start|始まり|起點
End|終わり|終點
Topics|話題|主題
Validity|有効期間|有效期間
Attested|在任確認|在任見證
Office|官職|職位
Holder|在任者|任職者
Capacity|立場|身分
Instrument|文書|文書
Event|出来事|事件
Parties|当事者|當事方
Signatories|署名者|簽署者
Quoted|引用|引語
Quantity|量|數量
Comparator|比較|比較
Value|値|值
Unit|単位|單位
Body|機関|機關
Within|属する場所|所在
For|対象|對象
Title|題名|標題
Thesis|主題文|論題
Section|欄|版別
Printed time|日付印|日期戳記
Dateline|発信地|電頭
Condition|条件|條件
Also given as|別の記載|另載
Article published|記事の発行|文章出版
Formality|形式|形式
Voiced|表明時期|表達時間
Translators|翻訳者|譯者`);
