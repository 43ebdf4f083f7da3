using DigitaalWerkt.Web.Features.HelpDesk.Mail;
using DigitaalWerkt.Web.Features.HelpDesk.Tickets;
using FsCheck;
using FsCheck.Fluent;

namespace DigitaalWerkt.Tests.HelpDesk.Mail;

public sealed class MailReaderTests
{
    public static TheoryData<string> OfPeople => [.. MailCorpus.OfPeople.Keys];

    public static TheoryData<string> OfMachines => [.. MailCorpus.OfMachines.Keys];

    public static TheoryData<string> Broken => [.. MailCorpus.Broken.Keys];

    [Theory]
    [MemberData(nameof(OfPeople))]
    public void What_a_person_wrote_is_read(string name)
    {
        var (raw, text) = MailCorpus.OfPeople[name];

        var read = MailReader.Read(raw);

        read.Text.ShouldBe(text);
        read.Machine.ShouldBeNull();
        ShouldFit(read);
    }

    [Theory]
    [MemberData(nameof(OfMachines))]
    public void What_a_machine_wrote_is_known_as_that(string name) => MailReader.Read(MailCorpus.OfMachines[name]).Machine.ShouldNotBeNull();

    [Theory]
    [MemberData(nameof(Broken))]
    public void What_is_broken_is_read_or_refused(string name) => ShouldEnd(MailCorpus.Broken[name]);

    [Fact]
    public void Whatever_bytes_come_they_are_read_or_refused() =>
        Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), ShouldEnd).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void Whichever_bytes_of_an_e_mail_change_it_is_read_or_refused() => Prop.ForAll(
        ArbMap.Default.ArbFor<(int Mail, int Place, byte Value, int Cut)>(),
        change =>
        {
            byte[][] all = [.. MailCorpus.OfPeople.Values.Select(mail => mail.Raw), .. MailCorpus.OfMachines.Values, .. MailCorpus.Broken.Values.Where(raw => raw.Length > 0)];
            byte[] raw = [.. all[Math.Abs(change.Mail % all.Length)]];
            raw[Math.Abs(change.Place % raw.Length)] = change.Value;
            ShouldEnd(raw[..Math.Max(1, raw.Length - Math.Abs(change.Cut % raw.Length))]);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void Files_come_along_and_no_more_than_some()
    {
        var parts = Enumerable.Range(0, 8).Select(i => $"Content-Type: image/jpeg; name=foto{i}.jpg\r\nContent-Disposition: attachment; filename=foto{i}.jpg\r\nContent-Transfer-Encoding: base64\r\n\r\n/9j/")
            .Prepend("Content-Type: text/plain\r\n\r\nZie de foto's");

        var read = MailReader.Read(MailCorpus.Of(MailCorpus.Multipart("mixed", parts)));

        read.Text.ShouldBe("Zie de foto's");
        (read.Files.Count, read.LeftOut).ShouldBe((MailReader.MostFiles, 3));
        read.Files[0].ShouldBe([(byte)0xFF, (byte)0xD8, (byte)0xFF]);
    }

    [Fact]
    public void To_whom_it_was_sent_is_read_from_every_place_that_says_it()
    {
        var raw = MailCorpus.Of("Delivered-To: een@example.org\r\nX-Original-To: twee@example.org\r\nTo: drie@example.org\r\nCc: Vier <vier@example.org>\r\nFrom: x@y.example\r\n\r\nDag\r\n");

        MailReader.Read(raw).Recipients.ShouldBe(["drie@example.org", "vier@example.org", "een@example.org", "twee@example.org"]);
    }

    static void ShouldEnd(byte[] raw)
    {
        try
        {
            ShouldFit(MailReader.Read(raw));
        }
        catch (FormatException)
        {
            // It is kept whole, and a steward looks at it.
        }
    }

    static void ShouldFit(ParsedMail read)
    {
        read.Text.Length.ShouldBeLessThanOrEqualTo(TicketMessage.TextLength);
        read.Text.ShouldNotContain('\0');
        read.Text.ShouldBe(read.Text.Trim());
        read.Subject.ShouldNotContain('\n');
        read.Files.Count.ShouldBeLessThanOrEqualTo(MailReader.MostFiles);
    }
}
