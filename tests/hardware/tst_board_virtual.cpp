#include "board_words.h"

#include <QObject>
#include <QTest>

using namespace rollcall::hardware;
using namespace board_words;

/// Machines that are made of software, the bare metal of clouds beside them, and containers.
class BoardVirtualTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void virtualMachinesAreRecognised_data();
    void virtualMachinesAreRecognised();
    void theCompatibleAloneIsAGuess();
    void oracleCloudIsNamedByItsAssetTag();
    void containersAreNamed_data();
    void containersAreNamed();
};

namespace {

constexpr std::uint64_t cortexA72r0p3 = 0x410fd083, neoverseV1 = 0x411fd401,
                        neoverseV2 = 0x410fd4f1;

Inventory hypervisor(const char* text)
{
    Inventory inventory;
    inventory.board.hypervisor = text;
    return inventory;
}

} // namespace

void BoardVirtualTest::virtualMachinesAreRecognised_data()
{
    QTest::addColumn<Inventory>("inventory");
    QTest::addColumn<QString>("answer");
    const auto row = [](const char* name, const Inventory& inventory, const char* answer) {
        QTest::newRow(name) << inventory << QString::fromLatin1(answer);
    };
    row("QEMU by its tree", tree("linux,dummy-virt", {"linux,dummy-virt"}),
        "- | - | Virtual machine | - | QEMU");
    row("a board that copied QEMU's compatible",
        tree("Radxa AICore BM1684x IO Board", {"linux,dummy-virt"}),
        "Radxa AICore BM1684x IO Board | - | - | - | -");
    row("QEMU by DMI", dmi("QEMU", "QEMU Virtual Machine"),
        "QEMU Virtual Machine | QEMU | Virtual machine | - | QEMU");
    row("KVM", dmi("Red Hat", "KVM Virtual Machine"),
        "KVM Virtual Machine | Red Hat | Virtual machine | - | KVM");
    row("KVM by its node", hypervisor("linux,kvm"), "- | - | Virtual machine | - | KVM");
    row("Xen by its node", hypervisor("xen,xen-4.16"), "- | - | Virtual machine | - | Xen");
    row("Xen by sysfs", hypervisor("xen"), "- | - | Virtual machine | - | Xen");
    row("Graviton", withCores(dmi("Amazon EC2", "a1.xlarge"), 4, cortexA72r0p3),
        "a1.xlarge | Amazon | Virtual machine | Graviton | Amazon Nitro");
    row("Graviton2", withCores(dmi("Amazon EC2", "m6g.8xlarge"), 32, facts::neoverseN1),
        "m6g.8xlarge | Amazon | Virtual machine | Graviton2 | Amazon Nitro");
    row("Graviton3", withCores(dmi("Amazon EC2", "c7g.large"), 2, neoverseV1),
        "c7g.large | Amazon | Virtual machine | Graviton3 | Amazon Nitro");
    row("Graviton4", withCores(dmi("Amazon EC2", "r8g.medium"), 1, neoverseV2),
        "r8g.medium | Amazon | Virtual machine | Graviton4 | Amazon Nitro");
    row("Graviton on bare metal", withCores(dmi("Amazon EC2", "a1.metal"), 16, cortexA72r0p3),
        "a1.metal | Amazon | Server | Graviton | -");
    row("half of a bare metal",
        withCores(dmi("Amazon EC2", "r8g.metal-24xl", "Not Specified"), 96, neoverseV2),
        "r8g.metal-24xl | Amazon | Server | Graviton4 | -");
    row("Google's own chip", withCores(dmi("Google", "Google Compute Engine"), 4, neoverseV2),
        "Google Compute Engine | Google | Virtual machine | Google Axion | Google Compute Engine");
    row("Google on Altra", withCores(dmi("Google", "Google Compute Engine"), 4, facts::neoverseN1),
        "Google Compute Engine | Google | Virtual machine | - | Google Compute Engine");
    row("Azure", dmi("Microsoft Corporation", "Virtual Machine", "Virtual Machine"),
        "Virtual Machine | Microsoft Corporation | Virtual machine | - | Hyper-V");
    row("Alibaba", dmi("Alibaba Cloud", "Alibaba Cloud ECS"),
        "Alibaba Cloud ECS | Alibaba Cloud | Virtual machine | - | KVM");
    row("Tencent", dmi("Tencent Cloud", "CVM"), "CVM | Tencent Cloud | Virtual machine | - | KVM");
    row("Hetzner", dmi("Hetzner", "vServer", "KVM Virtual Machine"),
        "vServer | Hetzner | Virtual machine | - | KVM");
    row("Scaleway", dmi("Scaleway", "SCW-AMP2-C8"),
        "SCW-AMP2-C8 | Scaleway | Virtual machine | - | KVM");
    row("Apple's hypervisor", dmi("Apple Inc.", "Apple Virtualization Generic Platform"),
        "Apple Virtualization Generic Platform | Apple | Virtual machine | - | "
        "Apple Virtualization");
    row("Parallels", dmi("Parallels International GmbH.", "Parallels ARM Virtual Machine"),
        "Parallels ARM Virtual Machine | Parallels International GmbH. | Virtual machine | - | "
        "Parallels");
    row("VMware", dmi("VMware, Inc.", "VMware20,1", "VBSA"),
        "VMware20,1 | VMware, Inc. | Virtual machine | - | VMware");
    row("bare metal of a cloud that sells servers", dmi("GIGABYTE", "R272-P30-JG", "MP32-AR0-JG"),
        "R272-P30-JG | GIGABYTE | Server | Ampere Altra | -");
}

void BoardVirtualTest::virtualMachinesAreRecognised()
{
    QFETCH(Inventory, inventory);
    QTEST(describe(decode(inventory).board), "answer");
}

void BoardVirtualTest::theCompatibleAloneIsAGuess()
{
    Inventory inventory;
    inventory.board.dtCompatible = {"linux,dummy-virt"};
    QVERIFY(decode(inventory).board.virtualMachine->source == Source::Guess);
    inventory.board.dtModel = "linux,dummy-virt";
    QVERIFY(decode(inventory).board.virtualMachine->source == Source::DeviceTree);
}

void BoardVirtualTest::oracleCloudIsNamedByItsAssetTag()
{
    Inventory inventory = dmi("QEMU", "KVM Virtual Machine");
    inventory.board.dmi["chassis_asset_tag"] = "OracleCloud.com";
    const Board board = decode(inventory).board;
    QCOMPARE(board.vendor->value, "Oracle Cloud");
    QCOMPARE(board.virtualMachine->value, "KVM");
}

void BoardVirtualTest::containersAreNamed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("answer");
    for (const char* name : {"docker", "podman", "lxc", "systemd-nspawn", "kubernetes", "wsl"})
        QTest::newRow(name) << QString::fromLatin1(name) << QString::fromLatin1(name);
    QTest::newRow("line end") << QStringLiteral("lxc\n") << QStringLiteral("lxc");
    QTest::newRow("libvirt's") << QStringLiteral("lxc-libvirt") << QStringLiteral("lxc");
    QTest::newRow("no manager named") << QStringLiteral("oci") << QStringLiteral("OCI container");
    QTest::newRow("empty") << QStringLiteral(" ") << QString();
    QTest::newRow("too long") << QString(500, u'x') << QString();
}

void BoardVirtualTest::containersAreNamed()
{
    QFETCH(QString, text);
    Inventory inventory;
    inventory.board.container = text.toStdString();
    const TextFact container = decode(inventory).board.container;
    QTEST(QString::fromStdString(container ? container->value : ""), "answer");
}

QTEST_GUILESS_MAIN(BoardVirtualTest)
#include "tst_board_virtual.moc"
