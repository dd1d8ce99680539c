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

std::vector<Message> messages_of(const QString& language) {
    QFile file(QStringLiteral(LIFANG_TRANSLATIONS "/lifang_%1.ts").arg(language));
    REQUIRE(file.open(QFile::ReadOnly));
    QXmlStreamReader xml(&file);
    std::vector<Message> messages;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) continue;
        if (xml.name() == u"message") messages.emplace_back();
        if (xml.name() == u"source") messages.back().source = xml.readElementText();
        if (xml.name() == u"translation") {
            messages.back().unfinished = xml.attributes().hasAttribute("type");
            messages.back().translation = xml.readElementText();
        }
    }
    REQUIRE_FALSE(xml.hasError());
    return messages;
}

}  // namespace

TEST_CASE("every text is translated and keeps its places for numbers") {
    static const QRegularExpression place("%[0-9n]");
    for (const QString language : {"zh_CN", "en"}) {
        const auto messages = messages_of(language);
        CHECK(messages.size() > 25);
        for (const Message& message : messages) {
            CAPTURE(language.toStdString(), message.source.toStdString());
            CHECK_FALSE(message.unfinished);
            CHECK_FALSE(message.translation.isEmpty());
            CHECK(message.source.count(place) == message.translation.count(place));
        }
    }
}

TEST_CASE("Chinese texts are Chinese") {
    static const QRegularExpression han("[\\x{3001}\\x{4e00}-\\x{9fff}]");
    for (const Message& message : messages_of("zh_CN")) {
        CAPTURE(message.source.toStdString());
        CHECK(message.translation.contains(han));
    }
}
