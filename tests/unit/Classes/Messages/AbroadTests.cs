using DigitaalWerkt.Tests.Classes.Counsellors;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Classes.Counsellors;
using DigitaalWerkt.Web.Features.Classes.Messages;
using DigitaalWerkt.Web.Features.Classes.Seats;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Messaging;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Tests.Classes.Messages;

/// <summary>Who has a number of another country hears by SMS where the site says so, and on the phone elsewhere.</summary>
public sealed class AbroadTests(AbroadTests.AbroadSite abroad, MessageSite belgian) : IClassFixture<AbroadTests.AbroadSite>, IClassFixture<MessageSite>
{
    static int numbers;

    [Theory]
    [InlineData(true, "foreign", Channel.Sms, MessageState.Sent)]
    [InlineData(true, "mobile", Channel.Sms, MessageState.Sent)]
    [InlineData(true, "fixed", Channel.Call, MessageState.Waiting)]
    [InlineData(false, "foreign", Channel.Call, MessageState.Waiting)]
    [InlineData(false, "mobile", Channel.Sms, MessageState.Sent)]
    [InlineData(false, "fixed", Channel.Call, MessageState.Waiting)]
    public async Task A_confirmation_goes_by(bool isAbroadAllowed, string number, Channel channel, MessageState state)
    {
        var site = SiteWhere(isAbroadAllowed);
        var booking = await BookAsync(site, number);

        await site.SendAsync();

        var message = await site.MessageAsync(booking, MessageKinds.Confirmed);
        (message.Channel, message.State).ShouldBe((channel, state));
    }

    [Theory]
    [InlineData(true, true)]
    [InlineData(false, false)]
    public async Task Who_hears_by_SMS_has_an_end_to_an_offer_and_who_is_called_has_none(bool isAbroadAllowed, bool hasEnd)
    {
        var site = SiteWhere(isAbroadAllowed);
        var session = await site.PlanAsync(seats: 1, inDays: 12);
        var first = (await site.BookAsync(ClassSite.Request(session))).Bookings.Single();
        var next = (await site.BookAsync(ClassSite.Request(session, Person("foreign"), mayWait: true))).Bookings.Single();

        await site.WithAsync<EndBooking, Booking?>(end => end.CancelAsync(first.Id, CancellationToken.None));

        var offered = await site.QueryAsync(context => context.Bookings.AsNoTracking().SingleAsync(b => b.Id == next.Id));
        (offered.State, offered.OfferedUntil is not null).ShouldBe((BookingState.Offered, hasEnd));
    }

    [Theory]
    [InlineData(true, true)]
    [InlineData(false, false)]
    public async Task The_slip_goes_by_SMS_to_who_hears_by_SMS(bool isAbroadAllowed, bool goes)
    {
        var site = SiteWhere(isAbroadAllowed);
        var desk = await ClientDesk.OpenAsync(site);
        var booking = await desk.BookedAsync(await site.PlanAsync(inDays: 5), $"Jan {Person("foreign").Reach.Phone!.Value}");

        ((await desk.Browser.OpenAsync(CounsellorLinks.Booking(booking.Id))).QuerySelector("main form") is not null).ShouldBe(goes);
    }

    [Theory]
    [InlineData(true, "Dan krijg je een sms.")]
    [InlineData(false, "Dan bellen we je.")]
    public async Task The_page_of_a_booking_says_how_one_hears_of_news(bool isAbroadAllowed, string says)
    {
        var site = SiteWhere(isAbroadAllowed);
        var visitor = site.Visitor();

        var address = await visitor.BookAsync((await site.PlanAsync()).Id, ("Input.Phone", Person("foreign").Reach.Phone!.Value));

        (await visitor.GetStringAsync(address, TestContext.Current.CancellationToken)).ShouldContain(says);
    }

    MessageSite SiteWhere(bool isAbroadAllowed) => isAbroadAllowed ? abroad : belgian;

    static async Task<Booking> BookAsync(MessageSite site, string number) =>
        (await site.BookAsync(ClassSite.Request(await site.PlanAsync(), Person(number)))).Bookings.Single();

    static PersonDetails Person(string number)
    {
        var last = Interlocked.Increment(ref numbers);
        var phone = number switch { "foreign" => $"+3161234{last:0000}", "mobile" => $"0479{last:000000}", _ => $"0926{last:00000}" };
        return new("Jan", Reach.ByPhone(PhoneNumber.Parse(phone)!));
    }

    public sealed class AbroadSite(TestDatabase databases) : MessageSite(databases)
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("Sms:Abroad", "true");
        }
    }
}
