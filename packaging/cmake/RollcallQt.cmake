# Qt and the libraries of the viewer's side. The agent needs none of them.
find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Widgets Network Qml Quick QuickControls2 Sql Charts
    Test QuickTest)
find_package(QCoro6 REQUIRED COMPONENTS Core)
find_package(libssh REQUIRED)
qcoro_enable_coroutines()
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTORCC ON)
add_compile_definitions(QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII
    QT_NO_FOREACH QT_DISABLE_DEPRECATED_BEFORE=0x060400)
# Qt counts every build type but Debug as release; ours for people at work keeps its asserts.
add_compile_definitions($<$<CONFIG:Dev>:QT_FORCE_ASSERTS>)
# GCC 12 sees the variant in a Result<T> that lives in a coroutine frame as perhaps uninitialized.
add_compile_options(-Wno-maybe-uninitialized)
