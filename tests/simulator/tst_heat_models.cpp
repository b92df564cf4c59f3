#include "app/simulator/load_model.h"
#include "app/simulator/thermal_model.h"

#include <QTest>
#include <cmath>

using namespace rollcall::simulator;

class TestHeatModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void temperatureSettlesAtTheEquilibrium();
    void stepLengthDoesNotChangeTheResult();
    void aSlowerClockHeatsLess();
    void warmerAirMakesAWarmerBoard();
    void throttlingBeginsAtTheTrip();
    void throttlingEndsBelowTheHysteresis();
    void withoutATripNothingThrottles();
    void aHeldLoadStaysNearItsLevel();
    void loadKeepsItsBoundsAndChanges();
    void theSameSeedGivesTheSameLoad();
};

namespace {

const ThermalSpec spec{25, 15, 40, 30};

} // namespace

void TestHeatModels::temperatureSettlesAtTheEquilibrium()
{
    ThermalModel model(spec);
    QCOMPARE(model.temperatureC(), 40.0);
    for (int i = 0; i < 600; ++i)
        model.step(1, 1, 1);
    QVERIFY(std::abs(model.temperatureC() - 80) < 0.01);
    QCOMPARE(model.equilibriumC(1, 1), 80.0);
    model.step(1e6, 0, 1);
    QVERIFY(std::abs(model.temperatureC() - 40) < 0.01);
}

void TestHeatModels::stepLengthDoesNotChangeTheResult()
{
    ThermalModel coarse(spec), fine(spec);
    coarse.step(30, 1, 1);
    for (int i = 0; i < 300; ++i)
        fine.step(0.1, 1, 1);
    QVERIFY(std::abs(coarse.temperatureC() - fine.temperatureC()) < 1e-6);
    // One time constant: 63 % of the way from 40 to 80.
    QVERIFY(std::abs(coarse.temperatureC() - (40 + 40 * (1 - std::exp(-1.0)))) < 1e-6);
}

void TestHeatModels::aSlowerClockHeatsLess()
{
    const ThermalModel model(spec);
    QCOMPARE(model.equilibriumC(1, 0.5), 50.0);
    QVERIFY(model.equilibriumC(0.5, 1) < model.equilibriumC(1, 1));
}

void TestHeatModels::warmerAirMakesAWarmerBoard()
{
    ThermalModel model(spec);
    model.setAmbient(45);
    QCOMPARE(model.equilibriumC(0, 1), 60.0);
    QCOMPARE(model.temperatureC(), 40.0); // not at once
}

void TestHeatModels::throttlingBeginsAtTheTrip()
{
    ThermalThrottle throttle(70.0, 5, 8);
    for (int i = 0; i < 20; ++i)
        throttle.step(1, 69.9);
    QCOMPARE(throttle.level(), 0);
    QVERIFY(!throttle.hasThrottled());
    throttle.step(1, 70);
    QCOMPARE(throttle.level(), 1);
    for (int i = 0; i < 20; ++i)
        throttle.step(1, 75);
    QCOMPARE(throttle.level(), 8); // and no further
}

void TestHeatModels::throttlingEndsBelowTheHysteresis()
{
    ThermalThrottle throttle(70.0, 5, 8);
    for (int i = 0; i < 3; ++i)
        throttle.step(1, 72);
    throttle.step(1, 66);
    QCOMPARE(throttle.level(), 3); // between 65 and 70: stays
    for (int i = 0; i < 3; ++i)
        throttle.step(1, 64.9);
    QCOMPARE(throttle.level(), 0);
    QVERIFY(throttle.hasThrottled());
}

void TestHeatModels::withoutATripNothingThrottles()
{
    ThermalThrottle throttle(std::nullopt, 5, 8);
    for (int i = 0; i < 100; ++i)
        throttle.step(1, 200);
    QCOMPARE(throttle.level(), 0);
}

void TestHeatModels::aHeldLoadStaysNearItsLevel()
{
    LoadModel load(1);
    load.hold(0.9);
    for (int i = 0; i < 60; ++i)
        load.step(0.5);
    for (int i = 0; i < 500; ++i)
        QVERIFY(std::abs(load.step(0.5) - 0.9) < 0.2);
}

void TestHeatModels::loadKeepsItsBoundsAndChanges()
{
    LoadModel load(7);
    double low = 1, high = 0;
    for (int i = 0; i < 20'000; ++i) {
        const double now = load.step(0.5);
        QVERIFY(now >= 0 && now <= 1);
        low = std::min(low, now);
        high = std::max(high, now);
    }
    QVERIFY2(low < 0.1 && high > 0.4, "a board should be idle and busy in turn");
}

void TestHeatModels::theSameSeedGivesTheSameLoad()
{
    LoadModel one(42), same(42), other(43);
    bool differs = false;
    for (int i = 0; i < 1000; ++i) {
        const double now = one.step(0.5);
        QCOMPARE(same.step(0.5), now);
        differs = differs || other.step(0.5) != now;
    }
    QVERIFY(differs);
}

QTEST_GUILESS_MAIN(TestHeatModels)
#include "tst_heat_models.moc"
