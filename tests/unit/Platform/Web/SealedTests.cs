using System.Buffers.Text;
using System.IO.Compression;
using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using DigitaalWerkt.Web.Features.Classes.Manage;
using DigitaalWerkt.Web.Features.Drift;
using DigitaalWerkt.Web.Features.HelpDesk.Appointments.Visit;
using DigitaalWerkt.Web.Features.HelpDesk.Ask;
using DigitaalWerkt.Web.Features.HelpDesk.Tickets;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;

namespace DigitaalWerkt.Tests.Platform.Web;

/// <summary>Values that travel through others' hands. Links and cookies that people have already must keep opening, so these say how they are made.</summary>
public sealed class SealedTests
{
    static readonly JsonTypeInfo<List<string>> Json = (JsonTypeInfo<List<string>>)JsonSerializerOptions.Default.GetTypeInfo(typeof(List<string>));

    readonly IDataProtectionProvider protection = new EphemeralDataProtectionProvider();

    [Fact]
    public void What_was_sealed_opens_for_the_same_purpose_only()
    {
        var text = new Sealed(protection, "card", "one").Seal([1, 2, 3]);

        new Sealed(protection, "card", "one").Open(text).ShouldBe([1, 2, 3]);
        new Sealed(protection, "card", "two").Open(text).ShouldBeNull();
        new Sealed(protection, "card").Open(text).ShouldBeNull();
    }

    [Fact]
    public void What_is_sealed_for_nobody_in_particular_is_a_link_or_stands_on_the_device_of_its_owner()
    {
        const BindingFlags all = BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

        var sealing = typeof(Sealed).Assembly.GetTypes().Where(type => type != typeof(Sealed) && TypeReferences.Of(type).Contains(typeof(Sealed)));
        var withoutOwner = sealing.Where(type => !type.GetMethods(all).Any(method =>
            method.ReturnType == typeof(Sealed) && method.GetParameters().Any(parameter => parameter.ParameterType == typeof(Guid))));

        // A time in a form says nothing about anybody. A photo goes to whoever sent it and comes back from them.
        withoutOwner.ShouldBe(
            [
                typeof(BookingTokens), typeof(TicketTokens), typeof(AppointmentTokens), typeof(ProposalTokens), typeof(DriftTokens), typeof(FormTime),
                typeof(AskPhotos), typeof(DeviceCookie<>),
            ],
            ignoreOrder: true);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("not ours")]
    [InlineData("AAAA")]
    [InlineData("é")]
    public void Anything_else_does_not_open(string? text)
    {
        new Sealed(protection, "card").Open(text).ShouldBeNull();
        (new Sealed(protection, "card") { Lifetime = TimeSpan.FromHours(1) }).Open(text).ShouldBeNull();
    }

    [Fact]
    public void One_changed_sign_is_enough_not_to_open()
    {
        var seal = new Sealed(protection, "card");
        var text = seal.Seal([1, 2, 3]);

        seal.Open(text[..^1] + (text[^1] == 'A' ? 'Q' : 'A')).ShouldBeNull();
    }

    [Fact]
    public void After_its_time_it_does_not_open()
    {
        var text = (new Sealed(protection, "card") { Lifetime = TimeSpan.FromHours(-1) }).Seal([1]);

        (new Sealed(protection, "card") { Lifetime = TimeSpan.FromHours(1) }).Open(text).ShouldBeNull();
    }

    [Fact]
    public void A_value_of_another_form_reads_as_nothing()
    {
        var seal = new Sealed(protection, "card");

        seal.Open(seal.Seal("no JSON"u8.ToArray()), Json).ShouldBeNull();
        seal.Open(seal.Seal(7, (JsonTypeInfo<int>)JsonSerializerOptions.Default.GetTypeInfo(typeof(int))), Json).ShouldBeNull();
    }

    [Fact]
    public void A_link_to_a_booking_that_somebody_has_already_still_opens()
    {
        var booking = Guid.NewGuid();
        var old = Base64Url.EncodeToString(protection.CreateProtector("manage-booking", "v1").Protect(booking.ToByteArray()));

        new BookingTokens(protection).Read(old).ShouldBe(booking);
    }

    [Fact]
    public void A_cookie_that_a_device_holds_already_still_opens()
    {
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.Optimal))
        {
            brotli.Write(Encoding.UTF8.GetBytes("""["wachtwoord","mail"]"""));
        }
        var http = new DefaultHttpContext();
        http.Request.Headers.Cookie =
            $"__Host-les={Base64Url.EncodeToString(protection.CreateProtector("device", "les", "v1").Protect(packed.ToArray()))}";

        new DeviceCookie<List<string>>("les", Json, protection).Read(http).ShouldBe(["wachtwoord", "mail"]);
    }
}
