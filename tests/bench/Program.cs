using DigitaalWerkt.Bench;
using DigitaalWerkt.Bench.Classes;
using DigitaalWerkt.Bench.Reference;
using DigitaalWerkt.Web.Platform.PrivatePostgres;

if (args is ["reference", var address, var connection])
{
    await ReferenceSite.RunAsync(address, connection);
    return;
}

var site = Path.GetFullPath(args is [var folder, ..] ? folder : "artifacts/site");
const string Step = "/lessen/e-mail-openen/waarom";
using var data = new TemporaryFolder();

Console.WriteLine($"{Environment.ProcessorCount} cores, {System.Runtime.InteropServices.RuntimeInformation.FrameworkDescription}\n");

await StartUp.MeasureAsync(site, Step);
await GroupClasses.MeasureAsync(site);

await using var postgres = await EmbeddedPostgres.StartAsync(new EmbeddedPostgresOptions { DataDirectory = data.Path }, CancellationToken.None);
await using var ours = await RunningSite.StartAsync(site, Step, postgres.ConnectionString);
await using var reference = await RunningSite.StartReferenceAsync(postgres.ConnectionString);

await PageWeight.MeasureAsync(ours.Address, Step);
await ProcessorTime.MeasureAsync(ours, Step, reference, ReferenceSite.FortunesPath);
await SlowPhone.MeasureAsync(ours.Address + Step, reference.Address + ReferenceSite.StaticPath);
