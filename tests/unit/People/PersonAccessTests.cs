using System.Security.Claims;
using DigitaalWerkt.Tests.Classes;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Features.People;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Tests.People;

public sealed class PersonAccessTests(ClassSite site) : IClassFixture<ClassSite>
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(StaffRole.Counsellor, "Nobodys", "Ours", "Ander huis")]
    [InlineData(StaffRole.Steward, "Nobodys", "Ours", "Ander huis")]
    [InlineData(StaffRole.Trainer, "Nobodys", "Ours", "Ander huis")]
    [InlineData(StaffRole.Coordinator, "Nobodys", "Ours", "Ander huis")]
    [InlineData(StaffRole.NetworkCoordinator, null, "Eigen huis", "Ander huis")]
    public async Task Everybody_sees_whom_their_role_and_organisation_may_name(StaffRole role, string? nobodys, string ours, string theirs)
    {
        var (reader, people) = (await ReaderAsync(role), await PeopleAsync());

        (await NamesAsync(people, PersonAccess.Of(reader))).ShouldBe([nobodys, ours, theirs]);
    }

    [Theory]
    [InlineData(StaffRole.Trainer, "Theirs")]
    [InlineData(StaffRole.Coordinator, "Ander huis")]
    public async Task Whoever_gives_the_class_sees_everybody_by_name_but_not_who_says_who_gives_it(StaffRole role, string theirs)
    {
        var (reader, people) = (await ReaderAsync(role), await PeopleAsync());

        (await NamesAsync(people, PersonAccess.Of(reader).InOwnClass())).ShouldBe(["Nobodys", "Ours", theirs]);
    }

    [Theory]
    [InlineData(StaffRole.Counsellor, false, false)]
    [InlineData(StaffRole.Trainer, false, false)]
    [InlineData(StaffRole.Steward, true, false)]
    [InlineData(StaffRole.Coordinator, true, true)]
    [InlineData(StaffRole.NetworkCoordinator, false, false)]
    public async Task Who_calls_whom_follows_from_the_role(StaffRole role, bool callsOthers, bool standsIn)
    {
        var access = PersonAccess.Of(await ReaderAsync(role));

        (access.CallsOthers, access.StandsIn).ShouldBe((callsOthers, standsIn));
    }

    [Fact]
    public async Task A_coordinator_of_the_network_sees_no_line_about_anybody()
    {
        PersonAccess.Of(await ReaderAsync(StaffRole.NetworkCoordinator)).Lines.ShouldBeEmpty();
        PersonAccess.Of(await ReaderAsync(StaffRole.Counsellor)).Lines.Count.ShouldBe(2);
    }

    async Task<ClaimsPrincipal> ReaderAsync(StaffRole role)
    {
        var member = await site.AddStaffMemberAsync([role], "Eigen huis");
        return new LiveSession(Guid.NewGuid(), SignInMethod.Passkey, member.Id, member.Name, member.OrganisationId, "Eigen huis", [role])
            .ToPrincipal("test");
    }

    /// <summary>Somebody who is nobody's client, a client of the reader's organisation and one of another, in this order.</summary>
    async Task<List<Guid>> PeopleAsync()
    {
        var ours = (await site.AddStaffMemberAsync([StaffRole.Counsellor], "Eigen huis")).OrganisationId;
        var theirs = (await site.AddStaffMemberAsync([StaffRole.Counsellor], "Ander huis")).OrganisationId;
        PersonDetails[] details =
        [
            ClassSite.SomeBody("Nobodys"),
            ClassSite.SomeBody("Ours") with { OrganisationId = ours },
            ClassSite.SomeBody("Theirs") with { OrganisationId = theirs },
        ];
        return await site.WithAsync<PersonRegistry, List<Guid>>(async people =>
        {
            var ids = new List<Guid>();
            foreach (var person in details)
            {
                ids.Add((await people.FindOrAddAsync(person, isByThem: true, site.Clock.GetUtcNow(), Cancel)).Id);
            }
            return ids;
        });
    }

    Task<List<string?>> NamesAsync(List<Guid> people, PersonAccess access) => site.QueryAsync(async context =>
    {
        var seen = await context.PeopleSeenBy(access).Where(p => people.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name, Cancel);
        return people.ConvertAll(id => seen[id]);
    });
}
