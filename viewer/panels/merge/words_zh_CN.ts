<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>DossierPart</name>
    <message>
        <source>Dossier: figures, rules, consents to sign</source>
        <translation>论证材料：指标、规则、待签名的同意清单</translation>
    </message>
    <message>
        <source>Title (may stay empty)</source>
        <translation>标题（可不填）</translation>
    </message>
    <message>
        <source>Date, as it shall be read (may stay empty)</source>
        <translation>日期（按所填文字显示，可不填）</translation>
    </message>
    <message>
        <source>File to write: .pdf is ready to print, .html opens anywhere. A file that is there is replaced only when you agree.</source>
        <translation>写出的文件：.pdf 可直接打印，.html 用浏览器打开；同名文件经确认后才会替换。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>写出</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写出：%1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>MergePanel</name>
    <message>
        <source>Units</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>Compounds</source>
        <translation>小区</translation>
    </message>
    <message>
        <source>Choose two or more on the map: hold Ctrl or Shift while clicking. Or let the program suggest some.</source>
        <translation>请在地图上选择两个或以上（按住 Ctrl 或 Shift 点选），或由程序推荐。</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>已选：%1</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>正在论证……</translation>
    </message>
    <message>
        <source>What comes of it?</source>
        <translation>合并论证</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Map of %1 together</source>
        <translation>%1 合并后的示意图</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>定位</translation>
    </message>
    <message>
        <source>A step of the edited layout: it can be undone, and is stored when you save</source>
        <translation>作为编辑中方案的一步，可以撤销，保存时一并存入</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>已合并</translation>
    </message>
</context>
<context>
    <name>MergerLines</name>
    <message>
        <source>option of the plan</source>
        <translation>方案选项</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则符合情况</translation>
    </message>
    <message>
        <source>No rule of the profile speaks of this.</source>
        <translation>政策参数中没有相关规则。</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>待征得的同意</translation>
    </message>
    <message>
        <source>Nobody has to agree.</source>
        <translation>无需征求同意。</translation>
    </message>
    <message numerus="yes">
        <source>%n owners&apos; assembly(ies) have to agree, each for itself</source>
        <translation>
            <numerusform>须由 %n 个小区的业主大会分别同意</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 agree</source>
        <translation>已知同意 %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Managed today by</source>
        <translation>现管理方式</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message numerus="yes">
        <source>%n compound(s)</source>
        <translation>
            <numerusform>%n 个小区</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 households</source>
        <translation>%1户</translation>
    </message>
    <message>
        <source>Will lie inside</source>
        <translation>将处于单元内</translation>
    </message>
    <message>
        <source>No road, railway or water lies on the borders between them.</source>
        <translation>合并各方之间的边界上没有道路、铁路、水系。</translation>
    </message>
    <message>
        <source>Money per month</source>
        <translation>每月收支</translation>
    </message>
    <message>
        <source>The profile gives no rates.</source>
        <translation>政策参数未给出收费与成本标准。</translation>
    </message>
    <message>
        <source>To maintain</source>
        <translation>管护清单</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>编码变化</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Whole layout</source>
        <translation>全方案</translation>
    </message>
</context>
<context>
    <name>SuggestionRow</name>
    <message>
        <source>%1, score %2</source>
        <translation>%1，评分 %2</translation>
    </message>
    <message>
        <source>Will lie inside: %1</source>
        <translation>将处于单元内：%1</translation>
    </message>
</context>
<context>
    <name>SuggestionsPart</name>
    <message>
        <source>Suggestions</source>
        <translation>合并推荐</translation>
    </message>
    <message>
        <source>Suggest again</source>
        <translation>重新推荐</translation>
    </message>
    <message>
        <source>Suggest mergers</source>
        <translation>推荐合并</translation>
    </message>
    <message>
        <source>Only within the bounds</source>
        <translation>仅列规模合规的</translation>
    </message>
    <message>
        <source>None: nothing that touches would be better together.</source>
        <translation>没有可推荐的合并。</translation>
    </message>
</context>
<context>
    <name>lifang::FigureTable</name>
    <message numerus="yes">
        <source>sum of %n part(s)</source>
        <translation>
            <numerusform>%n 方合计</numerusform>
        </translation>
    </message>
    <message>
        <source>together</source>
        <translation>合并后</translation>
    </message>
    <message>
        <source>Management advised</source>
        <translation>建议管理方式</translation>
    </message>
    <message>
        <source>By the profile&apos;s rules of modes</source>
        <translation>按政策参数中的管理方式规则</translation>
    </message>
</context>
<context>
    <name>lifang::MergeModel</name>
    <message>
        <source>Units are in parts still: repair them, or undo.</source>
        <translation>仍有单元不连片：请修复或撤销。</translation>
    </message>
    <message>
        <source>Another layout is being edited: save it or discard the edits first.</source>
        <translation>另一方案正在编辑中：请先保存或放弃修改。</translation>
    </message>
    <message>
        <source>Merged in the edited layout. It can be undone, and goes into the plan when it is saved.</source>
        <translation>已在编辑中的方案里合并，可以撤销，保存后存入方案文件。</translation>
    </message>
</context>
<context>
    <name>lifang::SuggestionList</name>
    <message>
        <source>%1 pairs and triples of units compared, %2 of compounds</source>
        <translation>共比较 %1 组单元（两两、三三），%2 组小区</translation>
    </message>
    <message>
        <source>%1 households</source>
        <translation>%1户</translation>
    </message>
    <message>
        <source>Above the maximum</source>
        <translation>超过规模上限</translation>
    </message>
    <message>
        <source>Helps a unit that is too small</source>
        <translation>解决规模过小的单元</translation>
    </message>
    <message>
        <source>Compounds of one unit</source>
        <translation>同一单元内的小区</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1; weighs %2</source>
        <translation>%1；权重 %2</translation>
    </message>
</context>
</TS>
