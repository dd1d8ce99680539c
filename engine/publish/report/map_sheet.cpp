#include "publish/report/map_sheet.hpp"

#include "publish/files/output_place.hpp"
#include "publish/files/whole_file.hpp"
#include "publish/map/map.hpp"
#include "publish/map/words.hpp"
#include "publish/report/html.hpp"
#include "publish/report/page.hpp"

namespace lifang {
namespace {

void write_drawing(const std::string& svg, const PageFile& file) {
    require_output(file.output, OutputKind::file, file.overwrite, file.inputs);
    WholeFile whole(file.output, file.overwrite);
    write_bytes(whole.path(), svg, file.output);
    whole.commit();
}

}  // namespace

void write_map_sheet(const Plan& plan, const PlannedLayout& layout, const std::string& language,
                     const PageFile& file, const Run& run) {
    const bool is_drawing = file.output.extension() == ".svg";
    if (!is_drawing) require_page_file(file);
    const std::string svg = draw_map(plan, layout, language);
    if (is_drawing) {
        write_drawing(svg, file);
        return;
    }
    const MapWords words(language);
    Html html;
    // as large as the page, whatever the sheet's shape; inside a page an XML declaration has no place
    html.raw("<style>figure svg { max-height: 165mm; margin: auto }</style>\n");
    html.open("section", "wide");
    html.figure(std::string_view(svg).substr(svg.find("<svg")), "");
    html.close("section");
    const Text title{"Map of the management units", "管理单元分布图"};
    write_page(make_page(std::string(title.in(words.language())), html.take(), words.language()), file, run);
}

}  // namespace lifang
