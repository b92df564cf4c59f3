# Qt and the libraries of the viewer's side. The agent needs none of them.
find_package(Qt6 6.4 REQUIRED COMPONENTS Core DBus Gui Widgets Network Qml Quick QuickControls2 Sql Charts
    LinguistTools Test QuickTest)
find_package(QCoro6 REQUIRED COMPONENTS Core)
find_package(Qt6Keychain REQUIRED)
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

option(ROLLCALL_PRECOMPILE "Parse the common headers once" ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON) # as Qt wants it, and alike for all users of the header
if(ROLLCALL_PRECOMPILE)
    add_library(rollcall_precompiled OBJECT "${CMAKE_SOURCE_DIR}/packaging/cmake/precompiled.cpp")
    target_link_libraries(rollcall_precompiled PRIVATE Qt6::Core QCoro6::Core rollcall_options)
    target_precompile_headers(rollcall_precompiled PRIVATE
        "${CMAKE_SOURCE_DIR}/packaging/cmake/precompiled.h")
    set_target_properties(rollcall_precompiled PROPERTIES AUTOMOC OFF AUTORCC OFF)
endif()

# rollcall_precompile(TARGET): for targets that use Qt.
function(rollcall_precompile TARGET)
    if(ROLLCALL_PRECOMPILE)
        target_precompile_headers(${TARGET} REUSE_FROM rollcall_precompiled)
    endif()
endfunction()
