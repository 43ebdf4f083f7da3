using DigitaalWerkt.Bench;
using DigitaalWerkt.Bench.Classes;
using DigitaalWerkt.Bench.Guidance;
using DigitaalWerkt.Bench.Help;
using DigitaalWerkt.Bench.Reference;
using DigitaalWerkt.Web.Platform.PrivatePostgres;

if (args is ["reference", var address, var connection])
{
    await ReferenceSite.RunAsync(address, connection);
    return;
}

var site = Path.GetFullPath(args is [var folder, ..] ? folder : "artifacts/site");
var only = args is [_, var part] ? part : "";
const string Step = "/lessen/e-mail-openen/waarom";
const string Answered = "/lessen/e-mail-openen/zo?antwoord=1";
using var data = new TemporaryFolder();

Console.WriteLine($"{Environment.ProcessorCount} cores, {System.Runtime.InteropServices.RuntimeInformation.FrameworkDescription}\n");

if (only == "help")
{
    await HelpDeskAtScale.MeasureAsync(site);
    return;
}
if (only == "guidance")
{
    await GuidanceAtScale.MeasureAsync(site);
    return;
}
await StartUp.MeasureAsync(site, Step);
if (only != "lessons")
{
    await GroupClasses.MeasureAsync(site);
    await HelpDeskAtScale.MeasureAsync(site);
    await GuidanceAtScale.MeasureAsync(site);
}

await using var postgres = await EmbeddedPostgres.StartAsync(new EmbeddedPostgresOptions { DataDirectory = data.Path }, CancellationToken.None);
await using var ours = await RunningSite.StartAsync(site, Step, postgres.ConnectionString);
await using var whole = await RunningSite.StartAsync(site, Step, postgres.ConnectionString, keepsFrames: false);
await using var reference = await RunningSite.StartReferenceAsync(postgres.ConnectionString);

await PageWeight.MeasureAsync(ours.Address, Step);
var heaviest = await PracticeSteps.WeighAsync(ours.Address, PracticeSteps.Of(site));
await ProcessorTime.MeasureAsync(ours, whole, new(Step, Answered, heaviest), reference, ReferenceSite.FortunesPath);
Console.WriteLine($"      memory held after {ProcessorTime.RequestsInAll} pages: {ours.MemoryHeld:0} MiB");
await SlowPhone.MeasureAsync(ours.Address + Step, reference.Address + ReferenceSite.StaticPath);
