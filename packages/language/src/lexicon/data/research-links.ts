/**
 * What goes together: `is associated with` and the like as `has a link to`, which is active and says no more of a cause, with the place and
 * an example. Lines as `parseEntries` reads them.
 */
export const researchLinks: string = `
is associated with, is correlated with | phrase | has a link to | -has:cases,case,procedure,procedures -prev:how,why | Pain is associated with stress. > Pain has a link to stress.
is related to | phrase | has a link to | -has:family,relative,kin,parent,parents,child,mother,father,siblings -prev:how,why | Pain is related to stress. > Pain has a link to stress.
is significantly associated with, is significantly correlated with, is significantly related to | phrase | has a link to | -prev:how,why | Pain is significantly associated with stress. > Pain has a link to stress.
is strongly associated with, is strongly correlated with, is strongly related to | phrase | has a strong link to | -prev:how,why | Pain is strongly associated with stress. > Pain has a strong link to stress.
is closely associated with, is closely correlated with, is closely related to | phrase | has a close link to | -prev:how,why | Pain is closely associated with stress. > Pain has a close link to stress.
is highly associated with, is highly correlated with, is highly related to | phrase | has a strong link to | -prev:how,why | Pain is highly associated with stress. > Pain has a strong link to stress.
is weakly associated with, is weakly correlated with, is weakly related to | phrase | has a weak link to | -prev:how,why | Pain is weakly associated with stress. > Pain has a weak link to stress.
is independently associated with, is independently correlated with, is independently related to | phrase | has its own link to | -prev:how,why | Pain is independently associated with stress. > Pain has its own link to stress.
is not associated with, is not correlated with, is not related to | phrase | does not have a link to | -has:any,family,parent,parents,child | Pain is not associated with stress. > Pain does not have a link to stress.
is not significantly associated with, is not significantly correlated with, is not significantly related to | phrase | does not have a clear link to | -has:any | Pain is not significantly associated with stress. > Pain does not have a clear link to stress.
is often associated with, is often correlated with | phrase | often has a link to | -prev:how,why | Pain is often associated with stress. > Pain often has a link to stress.
is also associated with, is also correlated with | phrase | also has a link to | -prev:how,why | Pain is also associated with stress. > Pain also has a link to stress.
is still associated with, is still correlated with | phrase | still has a link to | -prev:how,why | Pain is still associated with stress. > Pain still has a link to stress.
are associated with, are correlated with | phrase | have a link to | -has:cases,case,procedure,procedures -prev:how,why | Aches are associated with stress. > Aches have a link to stress.
are related to | phrase | have a link to | -has:family,relative,kin,parent,parents,child,mother,father,siblings -prev:how,why | Aches are related to stress. > Aches have a link to stress.
are significantly associated with, are significantly correlated with, are significantly related to | phrase | have a link to | -prev:how,why | Aches are significantly associated with stress. > Aches have a link to stress.
are strongly associated with, are strongly correlated with, are strongly related to | phrase | have a strong link to | -prev:how,why | Aches are strongly associated with stress. > Aches have a strong link to stress.
are closely associated with, are closely correlated with, are closely related to | phrase | have a close link to | -prev:how,why | Aches are closely associated with stress. > Aches have a close link to stress.
are highly associated with, are highly correlated with, are highly related to | phrase | have a strong link to | -prev:how,why | Aches are highly associated with stress. > Aches have a strong link to stress.
are weakly associated with, are weakly correlated with, are weakly related to | phrase | have a weak link to | -prev:how,why | Aches are weakly associated with stress. > Aches have a weak link to stress.
are independently associated with, are independently correlated with, are independently related to | phrase | have their own link to | -prev:how,why | Aches are independently associated with stress. > Aches have their own link to stress.
are not associated with, are not correlated with, are not related to | phrase | do not have a link to | -has:any,family,parent,parents,child | Aches are not associated with stress. > Aches do not have a link to stress.
are not significantly associated with, are not significantly correlated with, are not significantly related to | phrase | do not have a clear link to | -has:any | Aches are not significantly associated with stress. > Aches do not have a clear link to stress.
are often associated with, are often correlated with | phrase | often have a link to | -prev:how,why | Aches are often associated with stress. > Aches often have a link to stress.
are also associated with, are also correlated with | phrase | also have a link to | -prev:how,why | Aches are also associated with stress. > Aches also have a link to stress.
are still associated with, are still correlated with | phrase | still have a link to | -prev:how,why | Aches are still associated with stress. > Aches still have a link to stress.
was associated with, was correlated with | phrase | had a link to | -has:cases,case,procedure,procedures -prev:how,why | Pain was associated with stress. > Pain had a link to stress.
was related to | phrase | had a link to | -has:family,relative,kin,parent,parents,child,mother,father,siblings -prev:how,why | Pain was related to stress. > Pain had a link to stress.
was significantly associated with, was significantly correlated with, was significantly related to | phrase | had a link to | -prev:how,why | Pain was significantly associated with stress. > Pain had a link to stress.
was strongly associated with, was strongly correlated with, was strongly related to | phrase | had a strong link to | -prev:how,why | Pain was strongly associated with stress. > Pain had a strong link to stress.
was closely associated with, was closely correlated with, was closely related to | phrase | had a close link to | -prev:how,why | Pain was closely associated with stress. > Pain had a close link to stress.
was highly associated with, was highly correlated with, was highly related to | phrase | had a strong link to | -prev:how,why | Pain was highly associated with stress. > Pain had a strong link to stress.
was weakly associated with, was weakly correlated with, was weakly related to | phrase | had a weak link to | -prev:how,why | Pain was weakly associated with stress. > Pain had a weak link to stress.
was independently associated with, was independently correlated with, was independently related to | phrase | had its own link to | -prev:how,why | Pain was independently associated with stress. > Pain had its own link to stress.
was not associated with, was not correlated with, was not related to | phrase | did not have a link to | -has:any,family,parent,parents,child | Pain was not associated with stress. > Pain did not have a link to stress.
was not significantly associated with, was not significantly correlated with, was not significantly related to | phrase | did not have a clear link to | -has:any | Pain was not significantly associated with stress. > Pain did not have a clear link to stress.
was often associated with, was often correlated with | phrase | often had a link to | -prev:how,why | Pain was often associated with stress. > Pain often had a link to stress.
was also associated with, was also correlated with | phrase | also had a link to | -prev:how,why | Pain was also associated with stress. > Pain also had a link to stress.
was still associated with, was still correlated with | phrase | still had a link to | -prev:how,why | Pain was still associated with stress. > Pain still had a link to stress.
were associated with, were correlated with | phrase | had a link to | -has:cases,case,procedure,procedures -prev:how,why | Aches were associated with stress. > Aches had a link to stress.
were related to | phrase | had a link to | -has:family,relative,kin,parent,parents,child,mother,father,siblings -prev:how,why | Aches were related to stress. > Aches had a link to stress.
were significantly associated with, were significantly correlated with, were significantly related to | phrase | had a link to | -prev:how,why | Aches were significantly associated with stress. > Aches had a link to stress.
were strongly associated with, were strongly correlated with, were strongly related to | phrase | had a strong link to | -prev:how,why | Aches were strongly associated with stress. > Aches had a strong link to stress.
were closely associated with, were closely correlated with, were closely related to | phrase | had a close link to | -prev:how,why | Aches were closely associated with stress. > Aches had a close link to stress.
were highly associated with, were highly correlated with, were highly related to | phrase | had a strong link to | -prev:how,why | Aches were highly associated with stress. > Aches had a strong link to stress.
were weakly associated with, were weakly correlated with, were weakly related to | phrase | had a weak link to | -prev:how,why | Aches were weakly associated with stress. > Aches had a weak link to stress.
were independently associated with, were independently correlated with, were independently related to | phrase | had their own link to | -prev:how,why | Aches were independently associated with stress. > Aches had their own link to stress.
were not associated with, were not correlated with, were not related to | phrase | did not have a link to | -has:any,family,parent,parents,child | Aches were not associated with stress. > Aches did not have a link to stress.
were not significantly associated with, were not significantly correlated with, were not significantly related to | phrase | did not have a clear link to | -has:any | Aches were not significantly associated with stress. > Aches did not have a clear link to stress.
were often associated with, were often correlated with | phrase | often had a link to | -prev:how,why | Aches were often associated with stress. > Aches often had a link to stress.
were also associated with, were also correlated with | phrase | also had a link to | -prev:how,why | Aches were also associated with stress. > Aches also had a link to stress.
were still associated with, were still correlated with | phrase | still had a link to | -prev:how,why | Aches were still associated with stress. > Aches still had a link to stress.
be associated with, be correlated with | phrase | have a link to | -prev:to | Pain may be associated with stress. > Pain may have a link to stress.
be related to | phrase | have a link to | -has:family,relative,kin,parent,parents,child,mother,father,siblings -prev:to | Pain may be related to stress. > Pain may have a link to stress.
be significantly associated with, be significantly correlated with, be significantly related to | phrase | have a link to | -prev:to | Pain may be significantly associated with stress. > Pain may have a link to stress.
be strongly associated with, be strongly correlated with, be strongly related to | phrase | have a strong link to | -prev:to | Pain may be strongly associated with stress. > Pain may have a strong link to stress.
be closely associated with, be closely correlated with, be closely related to | phrase | have a close link to | -prev:to | Pain may be closely associated with stress. > Pain may have a close link to stress.
be highly associated with, be highly correlated with, be highly related to | phrase | have a strong link to | -prev:to | Pain may be highly associated with stress. > Pain may have a strong link to stress.
be weakly associated with, be weakly correlated with, be weakly related to | phrase | have a weak link to | -prev:to | Pain may be weakly associated with stress. > Pain may have a weak link to stress.
is inversely associated with, is inversely correlated with, is inversely related to | phrase | has an inverse link to | -prev:how,why | Pain is inversely associated with stress. > Pain has an inverse link to stress.
is negatively associated with, is negatively correlated with, is negatively related to | phrase | has an inverse link to | -prev:how,why | Pain is negatively associated with stress. > Pain has an inverse link to stress.
is positively associated with, is positively correlated with, is positively related to | phrase | has a positive link to | -prev:how,why | Pain is positively associated with stress. > Pain has a positive link to stress.
are inversely associated with, are inversely correlated with, are inversely related to | phrase | have an inverse link to | -prev:how,why | Aches are inversely associated with stress. > Aches have an inverse link to stress.
are negatively associated with, are negatively correlated with, are negatively related to | phrase | have an inverse link to | -prev:how,why | Aches are negatively associated with stress. > Aches have an inverse link to stress.
are positively associated with, are positively correlated with, are positively related to | phrase | have a positive link to | -prev:how,why | Aches are positively associated with stress. > Aches have a positive link to stress.
was inversely associated with, was inversely correlated with, was inversely related to | phrase | had an inverse link to | -prev:how,why | Pain was inversely associated with stress. > Pain had an inverse link to stress.
was negatively associated with, was negatively correlated with, was negatively related to | phrase | had an inverse link to | -prev:how,why | Pain was negatively associated with stress. > Pain had an inverse link to stress.
was positively associated with, was positively correlated with, was positively related to | phrase | had a positive link to | -prev:how,why | Pain was positively associated with stress. > Pain had a positive link to stress.
were inversely associated with, were inversely correlated with, were inversely related to | phrase | had an inverse link to | -prev:how,why | Aches were inversely associated with stress. > Aches had an inverse link to stress.
were negatively associated with, were negatively correlated with, were negatively related to | phrase | had an inverse link to | -prev:how,why | Aches were negatively associated with stress. > Aches had an inverse link to stress.
were positively associated with, were positively correlated with, were positively related to | phrase | had a positive link to | -prev:how,why | Aches were positively associated with stress. > Aches had a positive link to stress.
`
