# SPDX-License-Identifier: GPL-2.0-or-later
"""The few sentences that the plugin says itself, in both languages; all others are lifang's."""
from qgis.core import QgsApplication

_WORDS = {
    "provider": ("Lifang", "里坊"),
    "setting": ("Program lifang (empty: looked for on the PATH)", "里坊程序 lifang 的位置（留空则在 PATH 中查找）"),
    "not_found": ("The program lifang was not found. Install it, or say where it is in Settings, Options, Processing, "
                  "Providers, Lifang.",
                  "找不到里坊程序 lifang。请安装该程序，或在“设置 → 选项 → 处理 → 程序提供者 → 里坊”中指明其位置。"),
    "not_lifang": ("{program} does not answer as lifang does: {cause}", "{program} 的应答不是 lifang 的应答：{cause}"),
    "explained": ("{title}: {description}", "{title}：{description}"),
    "advice": ("What to do: {advice}", "怎么办：{advice}"),
    "broken_off": ("lifang ended with {code} and said nothing more.", "lifang 异常结束（{code}），未作说明。"),
    "text": ("What lifang says", "lifang 的输出"),
    "stopped": ("Stopped; no half file is left.", "已停止，未留下不完整的文件。"),
    "exit_code": ("Exit code of lifang", "lifang 的退出码"),
    "not_zero": ("lifang ended with exit code {code}; the results say why.", "lifang 以退出码 {code} 结束，原因见运行结果。"),
    "units": ("Layout {layout}: units", "方案 {layout}：管理单元"),
    "compounds": ("Layout {layout}: compounds", "方案 {layout}：小区"),
    "stations": ("Layout {layout}: service stations", "方案 {layout}：物业服务站"),
}


def language():
    """The language of QGIS, as lifang calls it."""
    return "zh" if QgsApplication.locale().startswith("zh") else "en"


def say(key, **values):
    return _WORDS[key][language() == "zh"].format(**values)
