// A day with the dashboard as a person has it: the real window, service, store and SSH, simulated
// boards, and nothing but a mouse and a keyboard. Runs offscreen and on a virtual X display.

#include "app/desktop/dashboard.h"
#include "app/desktop/service_backend.h"
#include "core/fleet/service.h"
#include "core/ssh/target.h"
#include "core/store/store.h"
#include "core/store/writer.h"
#include "tests/e2e/person.h"
#include "tests/support/simulated_boards.h"

#include <QApplication>
#include <QQmlApplicationEngine>
#include <QTemporaryDir>
#include <algorithm>
#include <memory>

using namespace rollcall;
using namespace rollcall::desktop;
using rollcall::tests::Person;
using rollcall::tests::SimulatedBoards;

namespace {

constexpr int answersWithinMs = 20'000;

int warnings = 0;
QtMessageHandler previousHandler = nullptr;

void countWarnings(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    if (type == QtWarningMsg && message.contains(QStringLiteral(".qml:")))
        ++warnings;
    previousHandler(type, context, message);
}

} // namespace

#define SEE(item) QTRY_VERIFY_WITH_TIMEOUT((item), answersWithinMs)

class TestADay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    // One after the other, as the day goes.
    void anEmptyFleetOffersToAddANode();
    void theKeyOfANewBoardIsComparedAndAccepted();
    void theNodeIsWatched();
    void itsHistoryIsLookedAtOverALongerTime();
    void aSecondNodeIsAddedByKeyboard();
    void aNodeIsSearchedFor();
    void aChangedKeyIsAnEventThatIsAcknowledged();
    void aBoardIsMutedByKeyboardAndUnmuted();
    void theChangedKeyIsDecided();
    void aReportIsWritten();
    void nothingWarned() { QCOMPARE(warnings, 0); }

private:
    void click(QQuickItem* item)
    {
        QVERIFY(item);
        m_person->click(*item);
    }
    QQuickItem* button(const QString& name) const
    {
        return m_person->see(QAccessible::Button, name);
    }
    /// By the Tab key alone; fails when it is not among the next stops.
    void tabTo(const QString& objectName) const
    {
        const auto* window = qobject_cast<QQuickWindow*>(m_engine->rootObjects().first());
        for (int stops = 0; stops < 12; ++stops) {
            m_person->press(Qt::Key_Tab);
            QCoreApplication::processEvents();
            if (window->activeFocusItem() && window->activeFocusItem()->objectName() == objectName)
                return;
        }
        QFAIL(qPrintable(objectName));
    }
    /// The middle of what moves in does not move any more.
    void stands(const QString& objectName) const
    {
        QPointF before;
        QTRY_VERIFY_WITH_TIMEOUT(
            [&] {
                QQuickItem* item = m_person->seeObject(objectName);
                const QPointF now = item ? item->mapToScene({}) : QPointF(-1, -1);
                return item && now == std::exchange(before, now);
            }(),
            answersWithinMs);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<SimulatedBoards> m_boards;
    std::unique_ptr<fleet::FleetService> m_service;
    std::unique_ptr<ServiceBackend> m_backend;
    std::unique_ptr<Dashboard> m_dashboard;
    std::unique_ptr<QQmlApplicationEngine> m_engine;
    std::unique_ptr<Person> m_person;
};

void TestADay::initTestCase()
{
    previousHandler = qInstallMessageHandler(countWarnings);
    m_boards = std::make_unique<SimulatedBoards>(m_folder.filePath(QStringLiteral("boards")));
    QVERIFY(!m_boards->identity().isEmpty());
    fleet::ServiceOptions options;
    options.storePath = m_folder.filePath(QStringLiteral("fleet.db"));
    options.knownHosts = {m_folder.filePath(QStringLiteral("known_hosts"))};
    options.identityFiles = {m_boards->identity()};
    options.sampleEvery = std::chrono::seconds(1);
    options.canAsk = true;
    auto started = fleet::FleetService::start(options);
    QVERIFY(started);
    m_service = std::move(*started);
    m_backend = std::make_unique<ServiceBackend>(*m_service, options.sampleEvery);
    m_dashboard = std::make_unique<Dashboard>(*m_backend, AppSettings::Keep::Nothing);
    m_dashboard->settings()->setLanguage(QStringLiteral("en"));
    m_engine = std::make_unique<QQmlApplicationEngine>();
    m_dashboard->attach(*m_engine);
    m_engine->addImportPath(QStringLiteral("qrc:/qt/qml"));
    m_engine->load(QUrl(QStringLiteral("qrc:/qt/qml/Rollcall/Main.qml")));
    QVERIFY(!m_engine->rootObjects().isEmpty());
    auto* window = qobject_cast<QQuickWindow*>(m_engine->rootObjects().first());
    QVERIFY(window);
    m_person = std::make_unique<Person>(*window);
    window->requestActivate();
    QVERIFY(QTest::qWaitForWindowExposed(window));
    QVERIFY(QTest::qWaitForWindowActive(window));
}

void TestADay::cleanupTestCase()
{
    m_person.reset();
    m_engine.reset();
    m_dashboard.reset();
    m_backend.reset();
    m_service.reset();
    m_boards.reset();
}

void TestADay::anEmptyFleetOffersToAddANode()
{
    const QString byAddress = QStringLiteral("source%1").arg(int(Enrolment::Address));
    SEE(m_person->seeObject(byAddress));
    click(m_person->seeObject(byAddress));
    SEE(m_person->seeObject(QStringLiteral("enrolAddress")));
    stands(QStringLiteral("enrolAddress"));
    click(m_person->seeObject(QStringLiteral("enrolAddress")));
    m_person->type(QStringLiteral("no such address!"));
    SEE(m_person->seeObject(QStringLiteral("enrolProblem")));
    m_person->press(Qt::Key_A, Qt::ControlModifier);
    m_person->type(m_boards->address(0));
    click(m_person->seeObject(QStringLiteral("nodeName")));
    m_person->type(QStringLiteral("kitchen"));
    SEE(m_person->seeObject(QStringLiteral("enrolAdd"))->isEnabled());
    click(m_person->seeObject(QStringLiteral("enrolAdd")));
    SEE(m_person->seeObject(QStringLiteral("showFleet")));
    click(m_person->seeObject(QStringLiteral("showFleet")));
    SEE(m_person->see(QAccessible::Button, QStringLiteral("kitchen")) ||
        m_person->see(QAccessible::ListItem, QStringLiteral("kitchen")));
    SEE(!m_person->seeObject(QStringLiteral("enrolAddress")));
}

void TestADay::theKeyOfANewBoardIsComparedAndAccepted()
{
    SEE(m_person->reads(QStringLiteral("new host key")));
    QQuickItem* tile = m_person->see(QAccessible::ListItem, QStringLiteral("kitchen"));
    click(tile ? tile : button(QStringLiteral("kitchen")));
    SEE(button(QStringLiteral("Look at the key")));
    click(button(QStringLiteral("Look at the key")));
    SEE(m_person->seeObject(QStringLiteral("fingerprint")));
    QCOMPARE(m_person->seeObject(QStringLiteral("fingerprint"))->property("text").toString(),
             m_boards->fingerprint(0));
    stands(QStringLiteral("acceptKey"));
    click(m_person->seeObject(QStringLiteral("acceptKey")));
    SEE(!m_person->seeObject(QStringLiteral("acceptKey")));
}

void TestADay::theNodeIsWatched()
{
    SEE(m_person->reads(QStringLiteral("Pi 4 Model B")));
    SEE(m_person->reads(QStringLiteral("°C")));
    SEE(!m_person->seeObject(QStringLiteral("problem")));
}

void TestADay::itsHistoryIsLookedAtOverALongerTime()
{
    SEE(m_person->see(QAccessible::PageTab, QStringLiteral("History")));
    click(m_person->see(QAccessible::PageTab, QStringLiteral("History")));
    SEE(m_person->see(QAccessible::PageTab, QStringLiteral("1 hour")));
    click(m_person->see(QAccessible::PageTab, QStringLiteral("1 hour")));
    QTRY_COMPARE(m_dashboard->node()->history()->rangeMinutes(), 60);
    // Some samples of this minute, drawn.
    QTRY_VERIFY_WITH_TIMEOUT(m_dashboard->node()->history()->sampleCount() >= 3, answersWithinMs);
    SEE(m_person->reads(QStringLiteral(" readings")));
    SEE(m_person->see([](QQuickItem& item) {
        QAccessibleInterface* face = QAccessible::queryAccessibleInterface(&item);
        return face && face->text(QAccessible::Name).startsWith(QStringLiteral("Temperature: now"));
    }));
}

void TestADay::aSecondNodeIsAddedByKeyboard()
{
    m_person->press(Qt::Key_Escape);
    m_person->press(Qt::Key_1, Qt::ControlModifier);
    m_person->press(Qt::Key_N, Qt::ControlModifier);
    SEE(m_person->seeObject(QStringLiteral("enrolAddress")));
    QTRY_VERIFY(m_person->seeObject(QStringLiteral("enrolAddress"))->hasActiveFocus());
    m_person->type(m_boards->address(1));
    QTRY_VERIFY(m_person->seeObject(QStringLiteral("enrolAdd"))->isEnabled());
    tabTo(QStringLiteral("nodeName"));
    m_person->type(QStringLiteral("window"));
    m_person->press(Qt::Key_Return);
    SEE(!m_person->seeObject(QStringLiteral("enrolAddress")));
    m_person->press(Qt::Key_Escape);
    SEE(m_person->reads(QStringLiteral("window")));
    QTRY_COMPARE_WITH_TIMEOUT(m_dashboard->fleet()->rowCount(), 2, answersWithinMs);
}

void TestADay::aNodeIsSearchedFor()
{
    m_person->press(Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(m_person->seeObject(QStringLiteral("search")) &&
                m_person->seeObject(QStringLiteral("search"))->hasActiveFocus());
    m_person->type(QStringLiteral("part:a72 kit"));
    QTRY_COMPARE(m_dashboard->nodes()->rowCount(), 1);
    m_person->press(Qt::Key_Escape);
    m_person->press(Qt::Key_Escape);
    QTRY_COMPARE(m_dashboard->nodes()->rowCount(), 2);
}

void TestADay::aChangedKeyIsAnEventThatIsAcknowledged()
{
    m_boards->fault(QStringLiteral("changed-key"), 0);
    m_dashboard->actions()->reconnect(1); // or one waits until the board starts anew
    m_person->press(Qt::Key_3, Qt::ControlModifier);
    SEE(m_person->see(QAccessible::ListItem, QStringLiteral("Host key changed, kitchen")));
    SEE(button(QStringLiteral("Acknowledge all")));
    click(button(QStringLiteral("Acknowledge all")));
    SEE(m_person->reads(QStringLiteral("seen by ")));
    SEE(!button(QStringLiteral("Acknowledge all")));
    // In the store, under the name of who runs this; and it holds all the same.
    auto stored = m_service->writer().run<QList<store::EventRecord>>(
        [](store::Store& store) { return store.openEvents().value(); });
    stored.waitForFinished();
    const QList<store::EventRecord> open = stored.result();
    const auto changed =
        std::find_if(open.begin(), open.end(), [](const store::EventRecord& event) {
            return event.kind == store::EventKind::HostKeyChanged;
        });
    QVERIFY(changed != open.end());
    QVERIFY(changed->acknowledged);
    QCOMPARE(changed->acknowledged->by, QString::fromLocal8Bit(ssh::localUserName()));
}

void TestADay::aBoardIsMutedByKeyboardAndUnmuted()
{
    m_person->press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    SEE(m_person->seeObject(QStringLiteral("muteReason")));
    stands(QStringLiteral("muteReason"));
    click(m_person->seeObject(QStringLiteral("muteReason")));
    m_person->type(QStringLiteral("flashed anew"));
    m_person->press(Qt::Key_Return);
    SEE(!m_person->seeObject(QStringLiteral("muteReason")));
    SEE(m_person->reads(QStringLiteral("flashed anew")));
    QTRY_COMPARE_WITH_TIMEOUT(m_dashboard->attention()->count(), 1, answersWithinMs);
    SEE(button(QStringLiteral("Unmute kitchen")));
    click(button(QStringLiteral("Unmute kitchen")));
    QTRY_COMPARE_WITH_TIMEOUT(m_dashboard->attention()->count(), 0, answersWithinMs);
    SEE(!m_person->reads(QStringLiteral("flashed anew")));
}

void TestADay::theChangedKeyIsDecided()
{
    click(m_person->see(QAccessible::ListItem, QStringLiteral("Host key changed")));
    SEE(button(QStringLiteral("Look at the key")));
    click(button(QStringLiteral("Look at the key")));
    SEE(m_person->seeObject(QStringLiteral("sure")));
    stands(QStringLiteral("acceptKey"));
    // Not before it was thought about.
    QVERIFY(!m_person->seeObject(QStringLiteral("acceptKey"))->isEnabled());
    click(m_person->seeObject(QStringLiteral("sure")));
    QTRY_VERIFY(m_person->seeObject(QStringLiteral("acceptKey"))->isEnabled());
    click(m_person->seeObject(QStringLiteral("acceptKey")));
    SEE(!m_person->seeObject(QStringLiteral("acceptKey")));
    SEE(!m_person->seeObject(QStringLiteral("problem")));
    QTRY_VERIFY_WITH_TIMEOUT(m_dashboard->node()->isLive(), answersWithinMs);
    // The board says who it is, which is a hint and no proof.
    SEE(m_person->reads(QStringLiteral("looks like a re-flashed card")));
    SEE(m_person->reads(QStringLiteral("proves nothing")));
}

void TestADay::aReportIsWritten()
{
    const QString file = m_folder.filePath(QStringLiteral("report.csv"));
    m_person->press(Qt::Key_4, Qt::ControlModifier);
    SEE(m_person->seeObject(QStringLiteral("exportPath")));
    click(m_person->seeObject(QStringLiteral("exportPath")));
    m_person->press(Qt::Key_A, Qt::ControlModifier);
    m_person->type(file);
    click(m_person->seeObject(QStringLiteral("exportButton")));
    SEE(QFile::exists(file));
    SEE(m_person->reads(QStringLiteral("Written to")));
    QFile report(file);
    QVERIFY(report.open(QIODevice::ReadOnly));
    const QByteArray text = report.readAll();
    QVERIFY(text.contains("kitchen"));
    QVERIFY(text.contains("window"));
}

// Qt Charts needs QApplication; without a graphics card Qt Quick draws in software.
int main(int argc, char** argv)
{
    qputenv("ROLLCALL_NO_ANIMATION", "1");
    QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
    QApplication app(argc, argv);
    TestADay test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_a_day.moc"
