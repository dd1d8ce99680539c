#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <catch2/catch.hpp>

namespace {

struct Message {
    QString source;
    QString translation;
    bool unfinished = false;
};

void add_messages(std::vector<Message>& messages, const QString& path) {
    QFile file(path);
    CAPTURE(path.toStdString(), file.errorString().toStdString());
    REQUIRE(file.open(QFile::ReadOnly));
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) continue;
        if (xml.name() == u"message") messages.emplace_back();
        if (xml.name() == u"source") messages.back().source = xml.readElementText();
        if (xml.name() == u"translation") {
            messages.back().unfinished = xml.attributes().hasAttribute("type");
            messages.back().translation =
                xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
        }
    }
    REQUIRE_FALSE(xml.hasError());
}

/// Of all rooms of the viewer.
std::vector<Message> messages_of(const QString& language) {
    std::vector<Message> messages;
    QDirIterator files(LIFANG_VIEWER_FOLDER, {QStringLiteral("words_%1.ts").arg(language)}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) add_messages(messages, files.next());
    return messages;
}

void check_whole(const std::vector<Message>& messages) {
    static const QRegularExpression place("%[0-9n]");
    for (const Message& message : messages) {
        CAPTURE(message.source.toStdString());
        CHECK_FALSE(message.unfinished);
        CHECK_FALSE(message.translation.isEmpty());
        for (const QString& form : message.translation.split('\n'))
            CHECK(message.source.count(place) == form.trimmed().count(place));
    }
}

}  // namespace

TEST_CASE("every text is translated and keeps its places for numbers") {
    const auto chinese = messages_of("zh_CN");
    CHECK(chinese.size() > 25);
    check_whole(chinese);
    check_whole(messages_of("en"));  // only what counts
}

TEST_CASE("Chinese texts are Chinese") {
    static const QRegularExpression han("[\\x{3001}\\x{4e00}-\\x{9fff}]");
    // names of formats are the same everywhere, and places for numbers with signs around them have no words
    static const QRegularExpression wordless("^(?:[^a-zA-Z]|%[0-9n])*$");
    static const QStringList names{"Shapefile", "GeoPackage", "GeoJSON", "FlatGeobuf", "KML", "UTF-8", "GBK"};
    for (const Message& message : messages_of("zh_CN")) {
        if (wordless.match(message.source).hasMatch() || names.contains(message.source)) continue;
        CAPTURE(message.source.toStdString());
        CHECK(message.translation.contains(han));
    }
}
