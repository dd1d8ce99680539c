#include "workbook.hpp"

#include <catch2/catch.hpp>
#include <cpl_vsi.h>

namespace lifang::testing {
namespace {

constexpr auto head = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)";

void write_part(const std::string& zip, const std::string& name, const std::string& text) {
    VSILFILE* const file = VSIFOpenL(("/vsizip/" + zip + "/" + name).c_str(), "wb");
    REQUIRE(file);
    VSIFWriteL(text.data(), 1, text.size(), file);
    REQUIRE(VSIFCloseL(file) == 0);
}

std::string sheet_xml(const std::vector<std::vector<std::string>>& rows) {
    std::string data;
    for (std::size_t r = 0; r < rows.size(); ++r) {
        if (rows[r].empty()) continue;
        const std::string number = std::to_string(r + 1);
        data += "<row r=\"" + number + "\">";
        for (std::size_t c = 0; c < rows[r].size(); ++c) {
            if (rows[r][c].empty()) continue;
            const std::string cell = std::string(1, static_cast<char>('A' + c)) + number;
            const bool is_number = rows[r][c].find_first_not_of("0123456789.") == std::string::npos;
            data += is_number
                        ? "<c r=\"" + cell + "\"><v>" + rows[r][c] + "</v></c>"
                        : "<c r=\"" + cell + "\" t=\"inlineStr\"><is><t>" + rows[r][c] + "</t></is></c>";
        }
        data += "</row>";
    }
    return std::string(head) +
           R"(<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>)" +
           data + "</sheetData></worksheet>";
}

}  // namespace

void write_workbook(const std::string& path, const Sheets& sheets) {
    const std::string office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const std::string package = "http://schemas.openxmlformats.org/package/2006/";
    std::string types, list, links;
    for (std::size_t i = 1; i <= sheets.size(); ++i) {
        const std::string n = std::to_string(i);
        types +=
            "<Override PartName=\"/xl/worksheets/sheet" + n +
            ".xml\" "
            "ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>";
        list += "<sheet name=\"" + sheets[i - 1].first + "\" sheetId=\"" + n + "\" r:id=\"rId" + n + "\"/>";
        links += "<Relationship Id=\"rId" + n + "\" Type=\"" + office +
                 "/worksheet\" Target=\"worksheets/sheet" + n + ".xml\"/>";
    }
    VSILFILE* const zip = VSIFOpenL(("/vsizip/" + path).c_str(), "wb");
    REQUIRE(zip);
    write_part(
        path, "[Content_Types].xml",
        std::string(head) + "<Types xmlns=\"" + package + "content-types\">" +
            R"(<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>)" +
            R"(<Default Extension="xml" ContentType="application/xml"/>)" +
            R"(<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>)" +
            types + "</Types>");
    write_part(path, "_rels/.rels",
               std::string(head) + "<Relationships xmlns=\"" + package +
                   "relationships\"><Relationship Id=\"rId1\" Type=\"" + office +
                   "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
    write_part(
        path, "xl/workbook.xml",
        std::string(head) +
            R"(<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r=")" +
            office + "\"><sheets>" + list + "</sheets></workbook>");
    write_part(path, "xl/_rels/workbook.xml.rels",
               std::string(head) + "<Relationships xmlns=\"" + package + "relationships\">" + links +
                   "</Relationships>");
    for (std::size_t i = 0; i < sheets.size(); ++i)
        write_part(path, "xl/worksheets/sheet" + std::to_string(i + 1) + ".xml", sheet_xml(sheets[i].second));
    REQUIRE(VSIFCloseL(zip) == 0);
}

}  // namespace lifang::testing
