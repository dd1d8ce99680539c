#pragma once

#include <QQmlNetworkAccessManagerFactory>

namespace lifang {

/// For the engine of the pages: refuses what lies in a network, whatever a page or a text in it asks for.
/// What is in the program (qrc:) does not come this way.
class NoNetwork : public QQmlNetworkAccessManagerFactory {
  public:
    QNetworkAccessManager* create(QObject* parent) override;
};

}  // namespace lifang
