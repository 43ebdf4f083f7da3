using System.Text;
using System.Text.RegularExpressions;

namespace DigitaalWerkt.Tests.Platform.Messaging;

/// <param name="Raw">As it came over the line.</param>
/// <param name="WasSafe">It came over TLS.</param>
public sealed partial record ReceivedMail(string To, string Raw, bool WasSafe)
{
    public string Id => Header("Message-ID");

    public string Text => Part("text/plain");

    public string Calendar => Part("text/calendar");

    public bool HasCalendar => Raw.Contains("text/calendar");

    /// <summary>How the calendar file was announced.</summary>
    public string CalendarType => CalendarHeader.Match(Raw).Value.Replace("\r\n", "");

    string Header(string name) => Regex.Match(Raw, $@"^{name}: (.*?)\r\n(?!\s)", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.IgnoreCase).Groups[1].Value;

    // Both the text and the file go as base64, after an empty line.
    string Part(string type)
    {
        var head = Raw[Raw.IndexOf(type, StringComparison.OrdinalIgnoreCase)..];
        var body = head[(head.IndexOf("\r\n\r\n", StringComparison.Ordinal) + 4)..];
        return Encoding.UTF8.GetString(Convert.FromBase64String(Base64Letters.Match(body).Value.Replace("\r\n", "")));
    }

    [GeneratedRegex(@"^[A-Za-z0-9+/=\r\n]+")]
    private static partial Regex Base64Letters { get; }

    // A header goes on over the lines that begin with a space; the order of its parameters is another each time.
    [GeneratedRegex(@"text/calendar[^\r\n]*(\r\n[ \t][^\r\n]*)*")]
    private static partial Regex CalendarHeader { get; }
}
