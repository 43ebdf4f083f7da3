using System.Net;
using System.Net.Sockets;
using DigitaalWerkt.Web.Platform.Documents;
using Microsoft.Extensions.Logging.Abstractions;

namespace DigitaalWerkt.Tests.Platform.Documents;

public sealed class WeasyPrintRendererTests : IDisposable
{
    readonly WeasyPrintRenderer renderer = new(
        WeasyPrintRenderer.FindPython(Environment.GetEnvironmentVariable("PATH")).ShouldNotBeNull("WeasyPrint is not installed: run script/setup."),
        NullLogger<WeasyPrintRenderer>.Instance);

    public void Dispose() => renderer.Dispose();

    [Fact]
    public async Task A_document_becomes_a_file_with_its_words_and_its_code()
    {
        const string address = "https://digitaalwerkt.example/k/AbCdEfGhIjKlMnOpQrStUv";

        var pdf = await RenderAsync($"<html lang=nl><title>Kaart</title><p>Zo ga je verder: مرحبا</p>{Html(address)}");

        (await Paper.ReadTextAsync(pdf)).ShouldContain("Zo ga je verder");
        (await Paper.ScanAsync(pdf)).ShouldBe([address]);
    }

    [Fact]
    public async Task A_document_fetches_no_file()
    {
        var folder = Directory.CreateTempSubdirectory("dw-secret-");
        var secret = Path.Combine(folder.FullName, "secret.css");
        await File.WriteAllTextAsync(secret, "p::before { content: 'geheim' }", TestContext.Current.CancellationToken);

        var pdf = await RenderAsync($"<html lang=nl><link rel=stylesheet href='file://{secret}'><p>gewoon");

        (await Paper.ReadTextAsync(pdf)).ShouldNotContain("geheim");
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task A_document_reaches_no_network()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;

        await RenderAsync($"<html lang=nl><img src='http://127.0.0.1:{port}/x.png'><p>gewoon");

        listener.Pending().ShouldBeFalse();
    }

    [Fact]
    public async Task A_document_that_takes_too_much_memory_fails_alone()
    {
        var endless = string.Concat(Enumerable.Repeat("<table><tr><td>", 20_000));

        await Should.ThrowAsync<PdfFailedException>(() => RenderAsync("<html lang=nl>" + endless));

        (await RenderAsync("<html lang=nl><p>Daarna gaat het weer.")).Length.ShouldBeGreaterThan(0);
    }

    [Fact]
    public void Where_weasyprint_is_not_installed_there_is_no_pdf()
    {
        WeasyPrintRenderer.FindPython("/nowhere").ShouldBeNull();

        new NoPdfRenderer().IsAvailable.ShouldBeFalse();
    }

    Task<byte[]> RenderAsync(string html) => renderer.RenderAsync("<!doctype html>" + html, TestContext.Current.CancellationToken);

    static string Html(string address)
    {
        using var text = new StringWriter();
        QrCode.Image(address, "code").WriteTo(text, System.Text.Encodings.Web.HtmlEncoder.Default);
        return "<style>.qr { width: 30mm }</style>" + text;
    }
}
