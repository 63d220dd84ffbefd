@echo off
rem Twinbench launcher for Windows: finds a JDK, builds when sources are newer, runs.
rem   workbench             the window on the sample project
rem   workbench test        the whole test suite; what follows goes to Maven
rem   workbench build       the build alone
rem   workbench COMMAND     a headless command; workbench --help lists them
rem Delayed expansion, which the registry can switch on, would eat exclamation marks in paths and arguments.
setlocal EnableExtensions DisableDelayedExpansion
set "ROOT=%~dp0"
set "APP=%ROOT%target\app"
set "FEATURE="
set "JDK="

if defined JAVA_HOME call :try "%JAVA_HOME%"
if not defined JDK for /f "delims=" %%J in ('where javac 2^>nul') do if not defined JDK for %%K in ("%%~dpJ..") do call :try "%%~fK"
for %%R in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%ProgramFiles%\BellSoft" "%ProgramFiles%\Amazon Corretto" "%USERPROFILE%\.jdks") do (
  if not defined JDK if exist "%%~R" for /d %%D in ("%%~R\*") do if not defined JDK call :try "%%~D"
)
if not defined JDK (
  echo workbench: needs a JDK 25 or newer; none in JAVA_HOME, on the PATH or in the usual folders. 1>&2
  echo workbench: get one from https://adoptium.net/temurin/releases/?version=25 and run this command again. 1>&2
  exit /b 2
)
set "JAVA_HOME=%JDK%"

if /i "%~1"=="test" goto test
call :build
if errorlevel 1 exit /b 2

call :train
if /i "%~1"=="build" exit /b 0
set "CACHE="
for %%F in ("%APP%\classes.aot") do if %%~zF gtr 0 set CACHE="-XX:AOTCache=%APP%\classes.aot"
"%JAVA_HOME%\bin\java" %CACHE% -Xlog:disable -Xlog:all=error:stderr --enable-native-access=ALL-UNNAMED -Djava.awt.headless=true "-Dtwinbench.home=%ROOT%." -XX:MaxRAMPercentage=60 %WORKBENCH_JAVA_OPTS% -cp "%APP%\twinbench.jar" org.twinbench.Launcher %*
exit /b %ERRORLEVEL%

:test
pushd "%ROOT%"
rem reports of an earlier run would pass for this one's
if exist "target\surefire-reports" rmdir /s /q "target\surefire-reports"
set "ARGUMENTS=%*"
call mvnw.cmd -B verify %ARGUMENTS:~4%
if errorlevel 1 (
  popd
  exit /b 1
)
rem With arguments, such as the name of one class, these need not all run.
if not "%~2"=="" (
  popd
  exit /b 0
)
if not exist "target\surefire-reports\fx\TEST-*.xml" (
  echo workbench: the window and 3D tests did not run. That counts as a failure. 1>&2
  popd
  exit /b 1
)
findstr /m /c:"<skipped" "target\surefire-reports\fx\TEST-*.xml" > nul
if not errorlevel 1 (
  echo workbench: the window and 3D tests did not all run. That counts as a failure. 1>&2
  popd
  exit /b 1
)
popd
exit /b 0

rem Makes a cache of loaded and linked classes (JEP 483 and 514), once after a build: it halves the time to start.
:train
if exist "%APP%\classes.aot" exit /b 0
echo workbench: preparing for a fast start, once after a build ... 1>&2
type nul > "%APP%\classes.aot"
set "WORK=%TEMP%\twinbench-training-%RANDOM%"
mkdir "%WORK%"
set TRAINING=-XX:+UseG1GC -Djava.awt.headless=true --enable-native-access=ALL-UNNAMED -cp "%APP%\twinbench.jar" org.twinbench.ClassTraining run "%ROOT%scenarios\assembly-hall.json" --until 3700 -o "%WORK%\run"
"%JAVA_HOME%\bin\java" -XX:AOTMode=record "-XX:AOTConfiguration=%WORK%\classes" %TRAINING% > "%ROOT%target\training.log" 2>&1
if not errorlevel 1 "%JAVA_HOME%\bin\java" -XX:AOTMode=create "-XX:AOTConfiguration=%WORK%\classes" "-XX:AOTCache=%WORK%\cache" %TRAINING% >> "%ROOT%target\training.log" 2>&1
if exist "%WORK%\cache" move /y "%WORK%\cache" "%APP%\classes.aot" > nul
rmdir /s /q "%WORK%"
exit /b 0

rem Takes the folder as JDK if its release file names version 25 or newer.
:try
if not exist "%~1\bin\javac.exe" exit /b 0
if not exist "%~1\release" exit /b 0
set "FEATURE="
for /f "tokens=2 delims==.-+" %%V in ('findstr /b "JAVA_VERSION=" "%~1\release"') do set "FEATURE=%%V"
if not defined FEATURE exit /b 0
rem the value begins with a quote, which may stand alone
set "FEATURE=%FEATURE:"=%"
if not defined FEATURE exit /b 0
if %FEATURE% GEQ 25 set "JDK=%~1"
exit /b 0

rem Builds if a source is newer than the last build.
:build
rem PowerShell takes the paths from the environment: written into the command, an apostrophe in them would end it.
powershell -NoProfile -Command "$built = Get-Item -LiteralPath ($env:APP + '\built') -ErrorAction SilentlyContinue; if (-not $built) { exit 1 }; $sources = @(Get-Item -LiteralPath ($env:ROOT + 'pom.xml')) + @(Get-ChildItem -Recurse -LiteralPath ($env:ROOT + '.mvn'), ($env:ROOT + 'src\main')); if ($sources | Where-Object { $_.LastWriteTime -gt $built.LastWriteTime } | Select-Object -First 1) { exit 1 }"
if %ERRORLEVEL% EQU 0 exit /b 0
echo workbench: building (the first time takes some minutes) ... 1>&2
if not exist "%ROOT%target" mkdir "%ROOT%target"
type nul > "%ROOT%target\building"
if exist "%APP%" rmdir /s /q "%APP%"
pushd "%ROOT%"
call mvnw.cmd -B package -Dmaven.test.skip=true > target\build.log 2>&1
if errorlevel 1 (
  findstr /b /l /c:"[ERROR]" /c:"[FATAL]" target\build.log 1>&2
  echo workbench: the build failed; target\build.log has the details. 1>&2
  popd
  exit /b 2
)
move /y target\building target\app\built > nul
popd
exit /b 0
