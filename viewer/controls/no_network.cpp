#include "controls/no_network.hpp"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QUrl>

namespace lifang {
namespace {

class Refusing : public QNetworkAccessManager {
  public:
    using QNetworkAccessManager::QNetworkAccessManager;

  protected:
    /// The reply is an error: a kind of address that Qt does not know.
    QNetworkReply* createRequest(Operation operation, const QNetworkRequest&, QIODevice* sent) override {
        return QNetworkAccessManager::createRequest(operation, QNetworkRequest(QUrl("refused:")), sent);
    }
};

}  // namespace

QNetworkAccessManager* NoNetwork::create(QObject* parent) { return new Refusing(parent); }

}  // namespace lifang
