using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using DigitaalWerkt.Tests.Site;

namespace DigitaalWerkt.Tests.Operations;

/// <summary>The real program in production, from start to stop. What leaves it running is asked of one that runs already.</summary>
public sealed class RunningTests(TestDatabase databases, RunningSite running) : IClassFixture<RunningSite>
{
    [Fact]
    public async Task Its_log_is_JSON_and_holds_neither_addresses_nor_tokens()
    {
        var site = running.Process;
        var before = Requests();

        await site.StatusAsync("/?naam=Jan-Peeters");
        await site.StatusAsync("/k/geheim-van-een-kaart?x=jan@example.org");
        await site.StatusAsync("/nergens/0470123456");
        await site.StatusAsync("/nergens?naam=Jan-Peeters");
        await site.StatusAsync("/team/aanmelden/0470123456?mail=jan@example.org");
        await Until.TrueAsync(() => Task.FromResult(Requests() >= before + 4));

        foreach (var line in site.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            JsonDocument.Parse(line).RootElement.GetProperty("Message").GetString().ShouldNotBeNull();
        }
        foreach (var secret in (string[])["Jan-Peeters", "geheim-van", "jan@example", "0470123456", "127.0.0.1:", "::1"])
        {
            WithoutStart(site.Output).ShouldNotContain(secret);
        }

        int Requests() => site.Output.Split("RequestLog").Length;
    }

    [Fact]
    public async Task At_SIGTERM_it_first_says_that_it_is_not_ready_and_still_answers()
    {
        await using var site = SiteProcess.Start([("ConnectionStrings__Database", await databases.CreateWithTablesAsync()), ("Site__DrainSeconds", "10")]);
        await site.ReadyAsync();

        site.AskToStop();

        await Until.TrueAsync(async () => await site.StatusAsync("/health/ready") == HttpStatusCode.ServiceUnavailable);
        (await site.StatusAsync("/")).ShouldBe(HttpStatusCode.OK);
        (await site.StatusAsync("/health/live")).ShouldBe(HttpStatusCode.OK);
        (await site.EndAsync()).ShouldBe(0);
        site.Errors.Trim().ShouldBeEmpty();
    }

    [Fact]
    public async Task The_health_command_says_by_its_exit_code_whether_the_site_may_get_visitors()
    {
        await using var well = SiteProcess.Start([running.Database, ("ASPNETCORE_URLS", $"http://127.0.0.1:{running.Process.Port}")], "health");
        await using var nobody = SiteProcess.Start([running.Database], "health");

        (await well.EndAsync()).ShouldBe(0, well.Errors);
        (await nobody.EndAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task After_kill_9_it_is_ready_again_without_help()
    {
        var database = ("ConnectionStrings__Database", await databases.CreateWithTablesAsync());
        await using (var first = SiteProcess.Start([database]))
        {
            await first.ReadyAsync();
            Signal.Send("KILL", first.Id);
            await first.EndAsync();
        }

        await using var second = SiteProcess.Start([database]);
        await second.ReadyAsync();
    }

    [Fact]
    public async Task Without_a_mail_server_it_says_at_start_what_nobody_will_be_told()
    {
        running.Process.Output.ShouldContain("Mail__Host");
        await using var site = SiteProcess.Start([("ConnectionStrings__Database", await databases.CreateWithTablesAsync()), ("Mail__Host", "mail.example.org")]);

        await site.ReadyAsync();

        site.Output.ShouldNotContain("Mail__Host");
    }

    // A client of .NET sends no such signs, so it is done by hand.
    [Theory]
    [InlineData("Content-Type: application/x-www-form-urlencoded; charset=\u00FF\u00FE", 400)]
    [InlineData("User-Agent: \u00FF\u00FE", 303)]
    [InlineData("Cookie: __Host-taal=\u00FF\u00FE", 303)]
    public async Task Signs_in_a_header_that_are_no_UTF8_get_an_answer_of_ours(string header, int status)
    {
        using var connection = new TcpClient();
        await connection.ConnectAsync(IPAddress.Loopback, running.Process.Port, TestContext.Current.CancellationToken);
        await using var stream = connection.GetStream();
        var type = header.StartsWith("Content-Type", StringComparison.Ordinal) ? "" : "Content-Type: application/x-www-form-urlencoded\r\n";

        await stream.WriteAsync(Encoding.Latin1.GetBytes(
            "POST /taal HTTP/1.1\r\nHost: localhost\r\nSec-Fetch-Site: same-origin\r\nConnection: close\r\nContent-Length: 7\r\n"
            + $"{type}{header}\r\n\r\ncode=tr"), TestContext.Current.CancellationToken);
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var answer = await reader.ReadToEndAsync(TestContext.Current.CancellationToken);

        answer.ShouldStartWith($"HTTP/1.1 {status} ");
        answer.ShouldContain("Content-Security-Policy:");
        if (status == 400)
        {
            answer.ShouldContain("<h1");
        }
    }

    // The line that says where it listens is no visitor's address.
    static string WithoutStart(string output) =>
        string.Join('\n', output.Split('\n').Where(line => !line.Contains("Microsoft.Hosting.Lifetime", StringComparison.Ordinal)));
}
