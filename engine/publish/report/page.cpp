#include "publish/report/page.hpp"

#include "publish/report/html.hpp"

#include <algorithm>
#include <string_view>

#include <fmt/format.h>

namespace lifang {
namespace {

// Legible in black and white: what breaks a rule has a bar and a sign beside the colour. What is only for the
// printer stands under @page; browsers and WeasyPrint number the pages by the same rules.
constexpr std::string_view style = R"(
@page { size: A4; margin: 17mm 15mm 16mm;
  @top-left { content: string(title, first); font: 8pt FONTS; color: #756d63 }
  @bottom-right { content: counter(page) " / " counter(pages); font: 8pt FONTS; color: #756d63 } }
@page wide { size: A4 landscape }
* { box-sizing: border-box }
body { font: 9.5pt/1.45 FONTS; color: #2b2622; background: #fff; max-width: 180mm; margin: 10mm auto;
  padding: 0 4mm; overflow-wrap: break-word }
h1 { font-size: 21pt; line-height: 1.25; margin: 0 0 2mm; string-set: title content() }
h2 { font-size: 14pt; margin: 7mm 0 2.5mm; border-bottom: 1.2pt solid #2b2622; padding-bottom: 1mm }
h3 { font-size: 11pt; margin: 5mm 0 1.5mm }
h2, h3 { break-after: avoid }
p { margin: 1.5mm 0 }
a { color: inherit; text-decoration: none }
.lead { font-size: 11pt; font-weight: bold }
.pale, figcaption { color: #756d63; font-size: 8.5pt }
.warning { border-left: 2.5pt solid #a82a1d; padding-left: 2.5mm; color: #a82a1d; font-weight: bold }
ul { margin: 1.5mm 0; padding-left: 5mm }
li { margin: 0 0 1.2mm }
table { border-collapse: collapse; width: 100%; margin: 2mm 0 3mm; font-size: 8.5pt; line-height: 1.35 }
thead { display: table-header-group }
tr { break-inside: avoid }
th, td { text-align: left; vertical-align: top; padding: .9mm 1.2mm; border-bottom: .5pt solid #cfc8bc }
thead th { border-bottom: 1pt solid #2b2622; vertical-align: bottom }
.number, .words { text-align: right; font-variant-numeric: tabular-nums }
td.number { white-space: nowrap }
.broken td:first-child { border-left: 2.5pt solid #a82a1d }
.broken td { color: #a82a1d }
.marked td { font-weight: bold }
.total td { border-top: 1pt solid #2b2622; font-weight: bold }
.pairs th { font-weight: normal; color: #756d63; width: 21% }
.pairs td { width: 29% }
.sources { table-layout: fixed }
.sources td.number { white-space: normal }
.sources th:nth-child(1) { width: 26% } .sources th:nth-child(2) { width: 29% }
.sources th:nth-child(3) { width: 11% } .sources th:nth-child(4) { width: 12% }
.signatures td { height: 12mm; vertical-align: middle }
figure { margin: 3mm 0; break-inside: avoid }
figure svg { max-width: 100%; height: auto; display: block }
.legend span { display: inline-block; margin: 0 4mm 1mm 0; font-size: 8.5pt }
.legend svg { vertical-align: -0.6mm }
.mono { font-family: "DejaVu Sans Mono", Consolas, FONTS; font-size: 8pt }
.contents { columns: 2; column-gap: 8mm; list-style: none; padding: 0; margin-top: 7mm; font-size: 9pt }
.contents a::after { content: leader(dotted) target-counter(attr(href), page) }
.wide { page: wide }
.sheet, .wide { break-before: page }
@media screen { .wide { width: 267mm; max-width: calc(100vw - 12mm); position: relative; left: 50%;
  transform: translateX(-50%) } }
@media print { body { max-width: none; margin: 0; padding: 0 } }
)";

constexpr std::string_view fonts =
    "\"Noto Sans CJK SC\", \"Noto Sans SC\", \"Microsoft YaHei\", \"PingFang SC\", \"DejaVu Sans\", "
    "sans-serif";

std::string fill_in_fonts(std::string_view text) {
    constexpr std::string_view place = "FONTS";
    std::string filled;
    for (std::size_t at = text.find(place); at != std::string_view::npos; at = text.find(place)) {
        filled.append(text.substr(0, at)).append(fonts);
        text.remove_prefix(at + place.size());
    }
    return filled.append(text);
}

}  // namespace

std::string make_page(const std::string& title, const std::string& body, Language language) {
    return fmt::format(
               "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n"
               "<meta name=\"viewport\" content=\"width=device-width\">\n"
               "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
               "style-src 'unsafe-inline'\">\n"
               "<title>{}</title>\n<style>{}</style>\n</head>\n<body>\n",
               Text{"en", "zh-CN"}.in(language), escape_html(title), fill_in_fonts(style)) +
           body + "</body>\n</html>\n";
}

}  // namespace lifang
