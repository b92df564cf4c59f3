#include "core/hardware/decode.h"

#include "board_builder.h"

#include <QObject>
#include <QTest>

using namespace rollcall::hardware;
using boards::setLists;
using boards::setPackages;
using facts::addCpus;

/// When a number of firmware or kernel is a socket. The answer is "count source", or "-".
class SocketsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void socketsAreSockets_data();
    void socketsAreSockets();
};

namespace {

Inventory server(int cpus, std::uint64_t midr)
{
    Inventory board;
    board.board.dmi["sys_vendor"] = "GIGABYTE";
    const std::string all = "0-" + std::to_string(cpus - 1);
    setLists(board, all, all);
    addCpus(board, 0, cpus - 1, midr);
    return board;
}

constexpr std::uint32_t populated = 0x41, unpopulated = 0x00;

void addRecord(Inventory& board, const char* socket, std::optional<std::uint32_t> cores,
               std::uint32_t status = populated)
{
    DmiProcessor record;
    record.socket = socket;
    record.status = status;
    record.coreCount = cores;
    record.threadCount = cores;
    board.board.dmiProcessors.push_back(record);
}

QString describe(const IntFact& sockets)
{
    if (!sockets)
        return QStringLiteral("-");
    return QStringLiteral("%1 %2")
        .arg(sockets->value)
        .arg(QString::fromStdString(std::string(toString(sockets->source))));
}

} // namespace

void SocketsTest::socketsAreSockets_data()
{
    QTest::addColumn<Inventory>("board");
    QTest::addColumn<QString>("answer");
    const auto row = [](const char* name, const Inventory& board, const char* answer) {
        QTest::newRow(name) << board << QString::fromLatin1(answer);
    };

    // By package ids alone: DMI tables are for root.
    Inventory board = server(96, facts::thunderX);
    setPackages(board, 48);
    row("96 cores in two packages", board, "2 sysfs");
    board = server(16, facts::cortexA72);
    setPackages(board, 2);
    row("packages too small for sockets", board, "-");
    board = server(64, 0x503f0002);
    setPackages(board, 2);
    row("a part that is never paired", board, "1 table");
    board = boards::rk3399();
    for (LogicalCpu& cpu : board.cpu.cpus)
        cpu.packageId = cpu.id < 4 ? 0 : 1;
    row("clusters of a board with a device tree", board, "1 guess");

    // What firmware lists.
    board = server(96, 0x481fd010);
    setPackages(board, 24);
    addRecord(board, "CPU01", 48);
    addRecord(board, "CPU02", 48);
    row("two processors, four packages", board, "2 dmi");
    board.board.dmiProcessors[1].status = unpopulated;
    board.board.dmiProcessors[0].coreCount = board.board.dmiProcessors[0].threadCount = 96;
    row("one of two sockets populated", board, "1 dmi");

    board = server(96, 0x481fd010);
    setPackages(board, 48);
    addRecord(board, "CPU01", 48);
    row("firmware that forgot the other one", board, "2 sysfs");

    board = server(128, facts::neoverseN1);
    addRecord(board, "CPU 0", std::nullopt);
    addRecord(board, "CPU 1", std::nullopt);
    row("two processors of unknown size", board, "2 dmi");

    // A Kirin 990 lists its clusters, under one designation or several.
    board = server(8, facts::cortexA76);
    addRecord(board, "CPU0", 2);
    addRecord(board, "CPU0", 2);
    addRecord(board, "CPU0", 4);
    row("one record per cluster, one designation", board, "1 dmi");
    board.board.dmiProcessors[1].socket = "CPU1";
    board.board.dmiProcessors[2].socket = "CPU2";
    row("one record per cluster, three designations", board, "-");

    board = server(24, facts::cortexA53);
    for (int core = 0; core < 24; ++core)
        addRecord(board, ("CPU" + std::to_string(core)).c_str(), 1);
    row("one record per core", board, "-");

    // An RK3588 whose firmware lists the big cores alone.
    board = server(8, facts::cortexA76);
    addRecord(board, "Socket", 4);
    row("a record of half the cores", board, "1 dmi");

    // No multi-socket system mixes parts, whatever firmware says.
    board = server(64, facts::cortexA76);
    addCpus(board, 64, 127, facts::cortexA55);
    setLists(board, "0-127", "0-127");
    addRecord(board, "A", 64);
    addRecord(board, "B", 64);
    row("mixed parts", board, "1 guess");

    // A hypervisor invents sockets.
    board = server(32, facts::neoverseN1);
    board.board.dmi["sys_vendor"] = "QEMU";
    addRecord(board, "CPU 0", 16);
    addRecord(board, "CPU 1", 16);
    row("a virtual machine", board, "-");
}

void SocketsTest::socketsAreSockets()
{
    QFETCH(Inventory, board);
    QTEST(describe(decode(board).cpu.sockets), "answer");
}

QTEST_GUILESS_MAIN(SocketsTest)
#include "tst_sockets.moc"
