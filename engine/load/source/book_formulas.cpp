#include "load/source/book_formulas.hpp"

#include "core/error.hpp"
#include "load/source/gdal_ogr.hpp"

#include <memory>
#include <string_view>
#include <type_traits>

#include <cpl_vsi.h>
#include <expat.h>

namespace lifang {
namespace {

/// Walks a book's content as GDAL's driver does, with the same parser. To the driver a formula is what has no
/// type of value beside it, and any text that begins like one.
class FormulaFinder {
  public:
    static void begin(void* self, const XML_Char* element, const XML_Char** attributes) {
        static_cast<FormulaFinder*>(self)->look_at(element, attributes);
    }
    static void characters(void* self, const XML_Char* text, int size) {
        static_cast<FormulaFinder*>(self)->take({text, static_cast<std::size_t>(size)});
    }
    bool has_found() const { return has_found_; }

  private:
    static constexpr std::string_view start = "of:=";

    void look_at(std::string_view element, const XML_Char** attributes) {
        // parts of one text may have a look of their own: <text:p>of<text:span>:=…
        if (element == "text:p" || element.ends_with("table-cell")) text_.clear();
        bool has_formula = false, has_type = false;
        for (; *attributes; attributes += 2) {
            const std::string_view name = attributes[0], value = attributes[1];
            has_formula |= name == "table:formula" && value.starts_with(start);
            has_type |= name == "office:value-type" && !value.empty();
            has_found_ |= name != "table:formula" && value.starts_with(start);
        }
        has_found_ |= has_formula && !has_type;
    }
    void take(std::string_view text) {
        if (text_.size() < start.size()) text_ += text.substr(0, start.size());
        has_found_ |= text_.starts_with(start);
    }

    std::string text_;
    bool has_found_ = false;
};

struct FreeParser {
    void operator()(XML_Parser parser) const { XML_ParserFree(parser); }
};

}  // namespace

void require_stored_values(const std::string& book, const std::string& shown) {
    const GdalMessages unheard;  // what is no archive, or has no content, the driver tells of
    const std::string content = "/vsizip/{" + book + "}/content.xml";
    const std::unique_ptr<VSILFILE, decltype(&VSIFCloseL)> file(VSIFOpenL(content.c_str(), "rb"),
                                                                &VSIFCloseL);
    if (!file) return;
    const std::unique_ptr<std::remove_pointer_t<XML_Parser>, FreeParser> parser(XML_ParserCreate(nullptr));
    FormulaFinder finder;
    XML_SetUserData(parser.get(), &finder);
    XML_SetElementHandler(parser.get(), &FormulaFinder::begin, nullptr);
    XML_SetCharacterDataHandler(parser.get(), &FormulaFinder::characters);
    std::string piece(std::size_t{1} << 16, '\0');
    for (std::size_t size = piece.size(); size == piece.size();) {
        size = VSIFReadL(piece.data(), 1, piece.size(), file.get());
        const bool is_last = size < piece.size();
        const XML_Status status = XML_Parse(parser.get(), piece.data(), static_cast<int>(size), is_last);
        if (finder.has_found()) throw Error(ExitCode::input, shown, Message("formulas_without_values"));
        if (status != XML_STATUS_OK) return;  // further the driver does not come either
    }
}

}  // namespace lifang
