// Runs the Qt Quick Tests of this folder over a fake fleet. Own main: Qt Charts needs QApplication.
// A warning that QML prints while a test runs is a failure of the whole run.

#include "app/desktop/dashboard.h"
#include "tests/qml/fake_fleet.h"
#include "tests/qml/page_walk.h"

#include <QtQuickTest/quicktest.h>

#include <QApplication>
#include <QFile>
#include <QQmlEngine>
#include <QQuickWindow>
#include <QTemporaryDir>
#include <cstdio>
#include <memory>

using namespace rollcall;
using rollcall::desktop::AppSettings;
using rollcall::desktop::Dashboard;
using rollcall::tests::FakeFleet;

namespace {

int qmlWarnings = 0;
QtMessageHandler previousHandler = nullptr;

void countQmlWarnings(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    if (type == QtWarningMsg && (message.contains(QStringLiteral("qrc:/qt/qml/Rollcall")) ||
                                 message.contains(QStringLiteral(".qml:")))) {
        ++qmlWarnings;
        std::fprintf(stderr, "QML warning: %s\n", qPrintable(message));
    }
    previousHandler(type, context, message);
}

} // namespace

/// What a test may do with the fake fleet behind the dashboard.
class FleetControl : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void attach(QQmlEngine& engine)
    {
        m_fleet = std::make_unique<FakeFleet>(24);
        m_dashboard = std::make_unique<Dashboard>(*m_fleet, AppSettings::Keep::Nothing);
        m_dashboard->settings()->overrideTheme(AppSettings::Dark);
        m_dashboard->format()->setClock(&FakeFleet::now);
        m_dashboard->attach(engine);
    }

    Q_INVOKABLE QStringList calls() const { return m_fleet->calls(); }
    Q_INVOKABLE double nodeCount() const { return m_fleet->fleet().count(); }
    Q_INVOKABLE double addBoards(int count) ///< the id of the first
    {
        double first = 0;
        for (int i = 0; i < count; ++i) {
            const auto id =
                double(m_fleet->addBoard(i % FakeFleet::kinds(), QStringLiteral("more-%1").arg(i),
                                         QStringLiteral("10.7.0.%1").arg(i)));
            first = i == 0 ? id : first;
        }
        return first;
    }
    Q_INVOKABLE void removeFrom(double first)
    {
        const QList<fleet::NodeId> ids = m_fleet->fleet().ids();
        for (const fleet::NodeId id : ids) {
            if (double(id) >= first)
                m_fleet->fleet().remove(id);
        }
    }
    Q_INVOKABLE QStringList keychainCalls() const { return m_fleet->fakeKeychain().calls(); }
    Q_INVOKABLE void setKeychain(bool available)
    {
        m_fleet->fakeKeychain().setAvailable(available);
    }
    Q_INVOKABLE void setOnline(double id) { m_fleet->setOnline(fleet::NodeId(id)); }
    /// "host address", one after the other.
    Q_INVOKABLE void announce(const QStringList& boards)
    {
        QList<discover::Announced> found;
        for (const QString& board : boards) {
            found.append({board.section(u' ', 0, 0),
                          22,
                          {board.section(u' ', 1)},
                          {QStringLiteral("_ssh._tcp")},
                          false});
        }
        m_fleet->announce(found);
    }
    /// A file of this text in a folder of this test; returns its path.
    Q_INVOKABLE QString write(const QString& name, const QString& text)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(text.toUtf8());
        return file.fileName();
    }
    /// Of known_hosts: this node's host with the key that `shown` shows.
    Q_INVOKABLE QString knownHostsLine(double id, double shown) const
    {
        const ssh::HostKey& key = m_fleet->fleet().node(fleet::NodeId(shown))->question->offered;
        return QStringLiteral("%1 %2 %3\n")
            .arg(m_fleet->fleet().node(fleet::NodeId(id))->record.host, key.type,
                 QString::fromLatin1(key.blob.toBase64()));
    }
    Q_INVOKABLE void tick() { m_fleet->tick(); }
    Q_INVOKABLE void setOffline(double id) { m_fleet->setOffline(fleet::NodeId(id)); }
    Q_INVOKABLE void setUnknownKey(double id) { m_fleet->setUnknownKey(fleet::NodeId(id)); }
    Q_INVOKABLE void setChangedKey(double id) { m_fleet->setChangedKey(fleet::NodeId(id)); }
    Q_INVOKABLE void comeBack(double id, bool same) { m_fleet->comeBack(fleet::NodeId(id), same); }
    Q_INVOKABLE void failNext(const QString& message)
    {
        m_fleet->failNext({ErrorCode::AlreadyExists, message.toStdString(), {}, "try another"});
    }
    Q_INVOKABLE void failStore()
    {
        m_fleet->failStore({ErrorCode::DiskFull, "no space left", "fleet.db", {}});
    }
    Q_INVOKABLE void recoverStore() { m_fleet->recoverStore(); }
    Q_INVOKABLE void restoreStore(const QString& words) { m_fleet->restoreStore(words); }
    Q_INVOKABLE void setLoaded(bool loaded) { m_fleet->setLoaded(loaded); }
    Q_INVOKABLE void loseReadings(int rows) { m_fleet->loseReadings(rows); }
    Q_INVOKABLE void askSecrets(const QStringList& subjects) ///< a key file's has a '/'
    {
        QList<ssh::Question> questions;
        for (const QString& subject : subjects) {
            const bool key = subject.contains(u'/');
            questions.append({quint64(questions.size() + 1),
                              key ? ssh::Question::Kind::Passphrase : ssh::Question::Kind::Password,
                              subject,
                              {},
                              false,
                              0});
        }
        m_fleet->ask(questions);
    }
    Q_INVOKABLE void askChallenge(const QString& subject, const QString& prompt)
    {
        m_fleet->ask({{9, ssh::Question::Kind::Challenge, subject, prompt, true, 0}});
    }
    Q_INVOKABLE void advise(const QString& line)
    {
        m_fleet->advise(line.isEmpty() ? QStringList() : QStringList{line});
    }

private:
    std::unique_ptr<FakeFleet> m_fleet;
    QTemporaryDir m_folder;
    std::unique_ptr<Dashboard> m_dashboard;
};

class Setup : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void qmlEngineAvailable(QQmlEngine* engine)
    {
        engine->addImportPath(QStringLiteral("qrc:/qt/qml"));
        // One engine a test file: each begins with a fleet of its own.
        auto* control = new FleetControl(engine);
        control->attach(*engine);
        qmlRegisterSingletonInstance("Rollcall.Tests", 1, 0, "FleetControl", control);
        engine->setProperty("fleetControl", QVariant::fromValue(control));
    }
};

int main(int argc, char** argv)
{
    qputenv("ROLLCALL_NO_ANIMATION", "1");
    QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
    QApplication app(argc, argv);
    tests::useUsualText();
    previousHandler = qInstallMessageHandler(countQmlWarnings);
    Setup setup;
    const int failures =
        quick_test_main_with_setup(argc, argv, "tst_main", ROLLCALL_QML_TESTS, &setup);
    if (qmlWarnings > 0)
        std::fprintf(stderr, "%d QML warnings\n", qmlWarnings);
    return failures != 0 || qmlWarnings > 0 ? 1 : 0;
}

#include "tst_main.moc"
