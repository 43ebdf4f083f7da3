using System.Security.Cryptography;
using System.Text;
using DigitaalWerkt.Web.Platform.Files;
using FsCheck;
using FsCheck.Fluent;
using NetVips;

namespace DigitaalWerkt.Tests.Platform.Files;

public sealed class FileIntakeTests : IDisposable
{
    readonly PlayedScanner scanner = new();
    readonly FileIntake intake;

    public FileIntakeTests() => intake = new(new FileSettings(null, MaxMegabytes: 1, null), scanner);

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static TheoryData<string> Pictures => ["jpeg", "png", "webp"];

    /// <summary>What isn't a picture or a PDF, or only says that it is.</summary>
    public static TheoryData<string> OtherKinds =>
    [
        "", " ", "<html><script>alert(1)</script>", "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>", "<?xml version=\"1.0\"?><svg/>",
        "GIF89a\u0001", "BM", "MZ\u0090", "#!/bin/sh\nrm -rf /", "PK\u0003\u0004", "\u007fELF", "Rar!", "%!PS-Adobe-3.0", " %PDF-1.4", "\n%PDF-1.4",
        "<html>%PDF-1.4", "RIFF    WAVE", "RIFF", "II*\0", "MM\0*", "ftypheic", "%PDF", "FF D8 FF", "data:image/jpeg;base64,/9j/", "{}", "=1+1", "\ufeff<!doctype html>",
        "push graphic-context\nviewbox 0 0 1 1", "#define x_width 1", "P6 1 1 255 ", "farbfeld", "SIMPLE  =", "#?RADIANCE", "v/1\u0001",
    ];

    [Theory]
    [MemberData(nameof(Pictures))]
    public async Task A_picture_is_made_anew_as_a_jpeg(string kind)
    {
        var sent = kind switch { "png" => Samples.Png(), "webp" => Samples.WebP(), _ => Samples.Jpeg() };

        var (file, fault) = await intake.ReadAsync(sent, Cancel);

        fault.ShouldBeNull();
        file!.Kind.ShouldBe(FileKind.Jpeg);
        file.Content.Take(3).ShouldBe([(byte)0xFF, (byte)0xD8, (byte)0xFF]);
        file.Hash.ShouldBe(SHA256.HashData(file.Content));
    }

    [Fact]
    public async Task Where_a_photo_was_taken_is_not_kept()
    {
        var sent = Samples.PhotoWithPlace();
        Encoding.Latin1.GetString(sent).ShouldContain("GPSLatitude", customMessage: "the control: it is in what is sent");

        var (file, _) = await intake.ReadAsync(sent, Cancel);

        Encoding.Latin1.GetString(file!.Content).ShouldNotContain("GPS");
        Encoding.Latin1.GetString(file.Content).ShouldNotContain("Exif");
    }

    [Fact]
    public async Task What_hides_behind_a_picture_does_not_come_along()
    {
        var (file, _) = await intake.ReadAsync([.. Samples.Jpeg(), .. Samples.Text("<script>alert(1)</script>PK\u0003\u0004")], Cancel);

        Encoding.Latin1.GetString(file!.Content).ShouldNotContain("script");
    }

    [Fact]
    public async Task A_large_photo_becomes_as_large_as_a_screen_needs()
    {
        var (file, _) = await intake.ReadAsync(Samples.Jpeg(4000, 1000), Cancel);

        using var made = Image.NewFromBuffer(file!.Content);
        (made.Width, made.Height).ShouldBe((1600, 400));
    }

    [Fact]
    public async Task A_small_photo_stays_as_large_as_it_is()
    {
        var (file, _) = await intake.ReadAsync(Samples.Jpeg(41, 31), Cancel);

        using var made = Image.NewFromBuffer(file!.Content);
        (made.Width, made.Height).ShouldBe((41, 31));
    }

    [Fact]
    public async Task A_small_file_that_would_fill_the_memory_is_too_large() =>
        (await intake.ReadAsync(Samples.Bomb(), Cancel)).ShouldBe((null, FileFault.TooLarge));

    [Fact]
    public async Task More_bytes_than_the_setting_says_are_too_large() =>
        (await intake.ReadAsync([.. Samples.Jpeg(), .. new byte[1024 * 1024]], Cancel)).ShouldBe((null, FileFault.TooLarge));

    [Theory]
    [MemberData(nameof(OtherKinds))]
    public async Task What_is_no_picture_and_no_pdf_is_not_kept(string content)
    {
        (await intake.ReadAsync(Samples.Text(content), Cancel)).ShouldBe((null, FileFault.OtherKind));
        scanner.Asked.ShouldBe(0);
    }

    [Fact]
    public async Task A_photo_that_is_cut_off_is_broken_or_shows_what_came()
    {
        var whole = Samples.Jpeg(400, 300);

        (await intake.ReadAsync(whole[..100], Cancel)).ShouldBe((null, FileFault.Broken));
        for (var length = 3; length < whole.Length; length += 97)
        {
            IsAnswer(await intake.ReadAsync(whole[..length], Cancel)).ShouldBeTrue();
        }
    }

    [Fact]
    public void Whatever_follows_the_first_signs_of_a_picture_ends_in_an_answer() => Prop.ForAll(Bytes, rest =>
    {
        IsAnswer(intake.ReadAsync([0xFF, 0xD8, 0xFF, .. rest], Cancel).GetAwaiter().GetResult()).ShouldBeTrue();
    }).Check(Config.QuickThrowOnFailure);

    [Fact]
    public void A_picture_with_bytes_changed_ends_in_an_answer() => Prop.ForAll(Bytes, changes =>
    {
        var sent = Samples.Png();
        for (var i = 0; i < changes.Length; i++)
        {
            sent[8 + (((i * 7919) + changes[i]) % (sent.Length - 8))] = changes[i];
        }
        IsAnswer(intake.ReadAsync(sent, Cancel).GetAwaiter().GetResult()).ShouldBeTrue();
    }).Check(Config.QuickThrowOnFailure);

    [Fact]
    public async Task A_pdf_stays_as_it_came()
    {
        var (file, _) = await intake.ReadAsync(Samples.Pdf(), Cancel);

        file!.Kind.ShouldBe(FileKind.Pdf);
        file.Content.ShouldBe(Samples.Pdf());
    }

    [Fact]
    public async Task What_the_scanner_finds_is_not_kept()
    {
        scanner.Answer = FileScan.Infected;

        (await intake.ReadAsync(Samples.Pdf(), Cancel)).ShouldBe((null, FileFault.Unsafe));
        (await intake.ReadAsync(Samples.Jpeg(), Cancel)).ShouldBe((null, FileFault.Unsafe));
    }

    [Fact]
    public async Task Without_a_scanner_it_is_kept_and_says_so()
    {
        using var without = new FileIntake(new FileSettings(null, 1, null), new NoFileScanner());

        (await without.ReadAsync(Samples.Pdf(), Cancel)).File!.Scan.ShouldBe(FileScan.NotScanned);
    }

    public void Dispose() => intake.Dispose();

    static Arbitrary<byte[]> Bytes => ArbMap.Default.ArbFor<byte[]>();

    static bool IsAnswer((ReadFile? File, FileFault? Fault) answer) => (answer.File is null) != (answer.Fault is null);

    sealed class PlayedScanner : IFileScanner
    {
        public FileScan Answer { get; set; } = FileScan.Clean;

        public int Asked { get; private set; }

        public Task<FileScan> ScanAsync(ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
        {
            Asked++;
            return Task.FromResult(Answer);
        }
    }
}
