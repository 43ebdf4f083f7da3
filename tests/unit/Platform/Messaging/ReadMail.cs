using System.Diagnostics;
using System.Text.Json;

namespace DigitaalWerkt.Tests.Platform.Messaging;

/// <summary>An e-mail as a program that isn't ours reads it.</summary>
public static class ReadMail
{
    // Python's own reader of e-mails.
    const string Reader =
        """
        import sys, json
        from email import message_from_binary_file, policy
        with open(sys.argv[1], "rb") as file:
            mail = message_from_binary_file(file, policy=policy.default)
        print(json.dumps({
            "Shape": [part.get_content_type() for part in mail.walk()],
            "Headers": {name.lower(): str(value) for name, value in mail.items()},
            "Defects": [type(defect).__name__ for part in mail.walk() for defect in part.defects],
            "Parts": [{
                "Type": part.get_content_type(), "Charset": part.get_content_charset(), "Method": part["content-type"].params.get("method"),
                "Name": part.get_filename(), "IsAttached": part.is_attachment(), "Text": part.get_payload(decode=True).decode("utf-8"),
            } for part in mail.walk() if not part.is_multipart()],
        }))
        """;

    public static async Task<MailAsRead> ReadAsync(string file)
    {
        using var reader = Process.Start(new ProcessStartInfo("/usr/bin/python3", ["-c", Reader, file])
        {
            RedirectStandardOutput = true, RedirectStandardError = true,
        })!;
        var (output, problem) = (await reader.StandardOutput.ReadToEndAsync(), await reader.StandardError.ReadToEndAsync());
        await reader.WaitForExitAsync();
        reader.ExitCode.ShouldBe(0, problem);
        return JsonSerializer.Deserialize<MailAsRead>(output)!;
    }

    /// <param name="Shape">The types of its parts, the whole before what it holds.</param>
    /// <param name="Headers">By name, in small letters.</param>
    /// <param name="Defects">What the reader found against the standards.</param>
    /// <param name="Parts">Those that hold no others.</param>
    public sealed record MailAsRead(string[] Shape, Dictionary<string, string> Headers, string[] Defects, PartAsRead[] Parts);

    public sealed record PartAsRead(string Type, string Charset, string? Method, string? Name, bool IsAttached, string Text);
}
