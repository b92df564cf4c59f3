# How every room of the house is built: one standard, one warning level, one include root.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")
if(NOT CMAKE_BUILD_TYPE)
    set(CMAKE_BUILD_TYPE Dev CACHE STRING "" FORCE)
endif()

add_library(rollcall_options INTERFACE)
target_compile_options(rollcall_options INTERFACE -Wall -Wextra -Wpedantic -Wshadow
    $<$<BOOL:${ROLLCALL_WERROR}>:-Werror>)
if(CMAKE_CXX_COMPILER_ID STREQUAL GNU AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
    # GCC 12 believes, optimising for a release, that "text" + std::string overlaps itself (its bug 105651).
    target_compile_options(rollcall_options INTERFACE $<$<CONFIG:Release>:-Wno-restrict>)
endif()
if(ROLLCALL_SANITIZE)
    target_compile_options(rollcall_options INTERFACE -fsanitize=${ROLLCALL_SANITIZE}
        -fno-omit-frame-pointer -g)
    target_link_options(rollcall_options INTERFACE -fsanitize=${ROLLCALL_SANITIZE})
endif()

# rollcall_room(NAME SOURCES a.cpp … [PUBLIC lib …] [PRIVATE lib …])
# Makes the static library rollcall_<name> with the alias Rollcall::<Name>. Headers are included
# from the repository root ("core/base/result.h"), so a stray include is seen by tests/layers.
function(rollcall_room NAME)
    cmake_parse_arguments(ROOM "" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
    string(TOLOWER ${NAME} lower)
    add_library(rollcall_${lower} STATIC ${ROOM_SOURCES})
    add_library(Rollcall::${NAME} ALIAS rollcall_${lower})
    target_include_directories(rollcall_${lower} PUBLIC "${CMAKE_SOURCE_DIR}"
        "${CMAKE_BINARY_DIR}/generated")
    target_link_libraries(rollcall_${lower} PUBLIC ${ROOM_PUBLIC}
        PRIVATE ${ROOM_PRIVATE} rollcall_options)
endfunction()
